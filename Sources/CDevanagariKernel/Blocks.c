#include "CDevanagariKernel.h"

#include <string.h>

#include "Levels.h"

// The numbers of scalars, of four bits: the class and the kind of a scalar have one number, and 0 is unknown.
// A number has a bit if the table of the scalar's area has, at the low half of the scalar's last byte, the
// bit of its row of sixteen scalars.
typedef struct block_classes {
  uint8_t ascii[4][16];
  uint8_t devanagari[4][16];   // U+0900..U+097F
  uint8_t punctuation[4][16];  // U+2000..U+203F
  uint8_t kinds[16];
} block_classes;

#include "Generated/block_classes.h"

// What is known of the scalars of a block: bit i of a mask is the scalar whose first byte is byte i.
typedef struct block {
  // The bits of the scalars' numbers.
  uint64_t number[4];
  // The scalars of one byte; all others that are known have three.
  uint64_t single;
  // For each byte the kind of its scalar.
  uint8_t kinds[64];
} block;

// The scalars of a class.
static inline __attribute__((always_inline)) uint64_t members(const block *block, int class) {
  uint64_t result = 0;
  for (int number = 1; number < 16; number++) {
    if (!(class >> number & 1)) continue;
    uint64_t mask = ~(uint64_t)0;
    for (int bit = 0; bit < 4; bit++)
      mask &= number >> bit & 1 ? block->number[bit] : ~block->number[bit];
    result |= mask;
  }
  return result;
}

// The scalars before which one of some class stands.
typedef struct look_back {
  // Those of the block, and the next three bytes behind it.
  uint64_t mask, beyond;
  // The beginning of the mask, from the block before.
  uint64_t carried;
} look_back;

// What a block hands over to the next.
typedef struct carry {
  look_back of[5];
  // The bytes at the start of the block that belong to the last scalar of the block before.
  uint64_t inside;
} carry;

// What becomes of a block.
typedef struct answer {
  // The scalars before which there is a boundary.
  uint64_t boundaries;
  // How many bytes were understood.
  int length;
  // Whether the scalar behind them is one that the automaton has to look at.
  int is_stopped;
} answer;

// The scalars whose predecessor is in `scalars`. `single` are the scalars of one byte; all others have three.
static inline uint64_t after(uint64_t scalars, uint64_t single, look_back *state) {
  uint64_t one = scalars & single, three = scalars & ~single;
  state->mask = one << 1 | three << 3 | state->carried;
  state->beyond = one >> 63 | three >> 61;
  return state->mask;
}

// The scalars whose successor is in `scalars`; never one whose successor is in the next block.
static inline uint64_t before(uint64_t scalars, uint64_t single) {
  return (scalars >> 1 & single) | (scalars >> 3 & ~single);
}

static inline uint64_t known_scalars(const block *block) {
  return block->number[0] | block->number[1] | block->number[2] | block->number[3];
}

// Ends a block at the first byte that is in no known scalar, or at the first scalar of `open`.
static inline __attribute__((always_inline)) answer finish(uint64_t known, uint64_t open, uint64_t joined, uint64_t single,
                            carry *carry) {
  uint64_t three = known & ~single;
  uint64_t covered = known | three << 1 | three << 2 | carry->inside;
  uint64_t stops = ~covered | open;
  answer result = {.boundaries = known & ~joined, .length = 64, .is_stopped = 0};
  if (stops == 0) {
    carry->inside = (three >> 62 | three >> 63) & 3;
    for (int index = 0; index < 5; index++) carry->of[index].carried = carry->of[index].beyond;
    return result;
  }
  result.length = __builtin_ctzll(stops);
  result.boundaries &= ((uint64_t)1 << result.length) - 1;
  // Near the end it may only want to see the next scalar.
  result.is_stopped = result.length < 61;
  carry->inside = 0;
  for (int index = 0; index < 5; index++)
    carry->of[index].carried = carry->of[index].mask >> result.length & 1;
  return result;
}

// Words by UAX #29.
static inline __attribute__((always_inline)) answer words_block(const block *block, carry *carry) {
  uint64_t letter = members(block, words_letter), mark = members(block, words_mark),
           digit = members(block, words_digit), space = members(block, words_space),
           mid = members(block, words_mid), midnum = members(block, words_midnum);
  uint64_t known = known_scalars(block), single = block->single;
  // WB4: marks belong to the letter before, and are to the rules what that is.
  uint64_t word = letter | mark;
  uint64_t after_word = after(word, single, &carry->of[0]);
  uint64_t after_digit = after(digit, single, &carry->of[1]);
  uint64_t after_space = after(space, single, &carry->of[2]);
  // WB6, WB12: what follows the mid decides.
  uint64_t word_mid = mid & after_word, number_mid = (mid | midnum) & after_digit;
  uint64_t joining_word_mid = word_mid & before(letter, single);
  uint64_t joining_number_mid = number_mid & before(digit, single);
  // WB7, WB11.
  uint64_t joined_letter = letter & (after_word | after(joining_word_mid, single, &carry->of[3]));
  uint64_t joined_digit =
      digit & (after_word | after_digit | after(joining_number_mid, single, &carry->of[4]));
  // WB4, WB3d.
  uint64_t joined = mark | joined_letter | joined_digit | (space & after_space) |
                    joining_word_mid | joining_number_mid;
  // The automaton goes on where the mid is followed by a mark or by nobody knows what; at a mark on anything
  // but a letter; and where a letter follows a digit (WB10), as the kind is then the letter's.
  uint64_t open = ((word_mid | number_mid) & ~before(known & ~mark, single)) | (mark & ~after_word) |
                  (letter & after_digit);
  return finish(known, open, joined, single, carry);
}

// Aksharas whose signs are in order; these are grapheme clusters too.
static inline __attribute__((always_inline)) answer aksharas_block(const block *block, carry *carry) {
  uint64_t consonant = members(block, aksharas_consonant), nukta = members(block, aksharas_nukta),
           vowel = members(block, aksharas_vowel), virama = members(block, aksharas_virama),
           matra = members(block, aksharas_matra), bindu = members(block, aksharas_bindu);
  uint64_t known = known_scalars(block), single = block->single;
  uint64_t after_consonant = after(consonant, single, &carry->of[0]);
  uint64_t after_nukta = after(nukta, single, &carry->of[1]);
  uint64_t after_virama = after(virama, single, &carry->of[2]);
  uint64_t after_vowel = after(vowel | matra, single, &carry->of[3]);
  uint64_t base = after_consonant | after_nukta;
  // All other orders are the automaton's.
  uint64_t open = (nukta & ~after_consonant) | ((virama | matra) & ~base) |
                  (bindu & ~(base | after_vowel));
  // GB9, GB9a, GB9c.
  uint64_t joined = nukta | virama | matra | bindu | (consonant & after_virama);
  return finish(known, open, joined, single, carry);
}

// How far sentences go on.
static inline __attribute__((always_inline)) answer sentences_block(const block *block, carry *carry) {
  uint64_t known = known_scalars(block);
  return finish(known, 0, known & ~members(block, sentences_letter), block->single, carry);
}

#define LOOPS "BlockLoops.h"
#include "EachLevel.h"
#undef LOOPS

int64_t dvn_block_boundaries(dvn_block_rules rules, const uint8_t *bytes, int64_t start,
                             int64_t count, uint64_t *boundaries, int64_t capacity, int64_t *stop) {
#define CALL(size)                                                                               \
  rules == dvn_block_words ? words_##size(bytes, start, count, boundaries, capacity, stop)       \
                           : aksharas_##size(bytes, start, count, boundaries, capacity, stop)
  int64_t found = 0;
  *stop = start;
  switch (dvn_vector_size()) {
    FOR_EACH_LEVEL(found =, CALL)
  }
#undef CALL
  return found;
}

int64_t dvn_end_of_ordinary(const uint8_t *bytes, int64_t start, int64_t count, int64_t *stop) {
#define CALL(size) ordinary_end_##size(bytes, start, count, stop)
  int64_t end = start;
  *stop = start;
  switch (dvn_vector_size()) {
    FOR_EACH_LEVEL(end =, CALL)
  }
#undef CALL
  return end;
}
