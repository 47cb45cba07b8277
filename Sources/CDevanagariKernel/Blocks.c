#include "CDevanagariKernel.h"

#include <string.h>

#include "Levels.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

// The numbers of scalars, of four bits: the class and the kind of a scalar have one number, and 0
// is unknown. A number has a bit if the table of the scalar's area has, at the column of the
// scalar, the bit of its row. The column is the low half of a byte, the row two bits more and
// whether the area's first half is meant.
typedef struct area_classes {
  uint8_t bit[4][16];
} area_classes;

typedef struct block_classes {
  area_classes ascii;
  area_classes devanagari;   // U+0900..U+097F
  area_classes latin;        // U+0080..U+00FF
  area_classes punctuation;  // U+2000..U+203F, U+2080..U+20BF
  area_classes emoji;        // U+1F000..U+1FFFF, 64 scalars to a column
  uint8_t kinds[16];
} block_classes;

#include "Generated/block_classes.h"

// What is known of the scalars of a block: bit i of a mask is the scalar that begins at byte i.
typedef struct block {
  // The bits of the scalars' numbers.
  uint64_t number[4];
  // The bytes that are not the first of a scalar.
  uint64_t continuations;
  // For each byte the kind of its scalar, and one beyond.
  uint8_t kinds[65];
} block;

// The scalars of a class.
ALWAYS_INLINE uint64_t members(const block *block, int class) {
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

static inline uint64_t known_scalars(const block *block) {
  return block->number[0] | block->number[1] | block->number[2] | block->number[3];
}

// The first bytes of the scalars that are not known.
static inline uint64_t unknown(const block *block) {
  return ~(known_scalars(block) | block->continuations);
}

// The scalars before which one of some class stands.
typedef struct look_back {
  uint64_t mask;
  // Whether the last scalar of the block before is of the class; then that of this block.
  uint64_t carried, carry;
} look_back;

// What a block hands over to the next.
typedef struct hand_over {
  look_back of[4];
} hand_over;

// What becomes of a block.
typedef struct answer {
  // The scalars before which there is a boundary.
  uint64_t boundaries;
  // How many bytes were understood.
  int length;
  // Whether the scalar behind them is one that the automaton has to look at.
  int is_stopped;
} answer;

// The scalars whose predecessor is in `scalars`. A bit behind the first byte of a scalar, added to
// those of the continuations, is carried on to the next scalar.
static inline uint64_t after(uint64_t scalars, const block *block, look_back *state) {
  unsigned long long sum;
  int is_carried =
      __builtin_uaddll_overflow(scalars << 1 | state->carried, block->continuations, &sum);
  state->carry = scalars >> 63 | (uint64_t)is_carried;
  state->mask = sum & ~block->continuations;
  return state->mask;
}

// What stands before the scalars of a class, if it has one byte or three; never the last of all.
static inline uint64_t before(uint64_t scalars, const block *block) {
  return scalars >> 1 | (scalars >> 3 & block->continuations >> 1 & block->continuations >> 2);
}

// Ends a block at the first scalar that is not known, or is one of `open`.
ALWAYS_INLINE answer finish(const block *block, uint64_t open, uint64_t joined,
                            hand_over *state) {
  uint64_t stops = unknown(block) | open;
  answer result = {.boundaries = known_scalars(block) & ~joined, .length = 64, .is_stopped = 0};
  if (stops == 0) {
    for (int index = 0; index < 4; index++) state->of[index].carried = state->of[index].carry;
    return result;
  }
  result.length = __builtin_ctzll(stops);
  result.boundaries &= ((uint64_t)1 << result.length) - 1;
  // Near the end it may only want to see the next scalar.
  result.is_stopped = result.length < 61;
  for (int index = 0; index < 4; index++)
    state->of[index].carried = state->of[index].mask >> result.length & 1;
  return result;
}

// Words by UAX #29.
ALWAYS_INLINE answer words_block(const block *block, hand_over *state) {
  uint64_t letter = members(block, words_letter), mark = members(block, words_mark),
           digit = members(block, words_digit), space = members(block, words_space),
           mid = members(block, words_mid), midnum = members(block, words_midnum),
           at = members(block, words_at), connector = members(block, words_connector);
  // WB4: marks belong to the letter before, and are to the rules what that is. @ is a letter here.
  uint64_t after_word = after(letter | mark | at, block, &state->of[0]);
  uint64_t after_digit = after(digit, block, &state->of[1]);
  uint64_t after_space = after(space, block, &state->of[2]);
  // WB6, WB12: what follows the mid decides. A connector between letters is no other (WB13a,
  // WB13b).
  uint64_t word_mid = (mid | connector) & after_word, number_mid = (mid | midnum) & after_digit;
  uint64_t joining_mid = (word_mid & before(letter, block)) | (number_mid & before(digit, block));
  uint64_t after_mid = after(joining_mid, block, &state->of[3]);
  // WB7, WB9, WB11, then WB4, WB3d.
  uint64_t joined_letter = letter & (after_word | after_mid);
  uint64_t joined_digit = digit & (after_word | after_digit | after_mid);
  uint64_t joined =
      mark | at | joined_letter | joined_digit | (space & after_space) | joining_mid;
  // The automaton goes on where the mid is followed by a mark, @ or nobody knows what; at other
  // connectors; at a mark or @ on anything but a letter; and where a letter follows a digit (WB10),
  // as the kind is then the letter's.
  uint64_t parting = known_scalars(block) & ~(mark | at);
  uint64_t open = ((word_mid | number_mid) & ~before(parting, block)) |
                  (connector & ~joining_mid) | ((mark | at) & ~after_word) |
                  (letter & after_digit);
  return finish(block, open, joined, state);
}

// Aksharas whose signs are in order; these are grapheme clusters too.
ALWAYS_INLINE answer aksharas_block(const block *block, hand_over *state) {
  uint64_t consonant = members(block, aksharas_consonant), nukta = members(block, aksharas_nukta),
           vowel = members(block, aksharas_vowel), virama = members(block, aksharas_virama),
           matra = members(block, aksharas_matra), bindu = members(block, aksharas_bindu);
  uint64_t after_consonant = after(consonant, block, &state->of[0]);
  uint64_t after_nukta = after(nukta, block, &state->of[1]);
  uint64_t after_virama = after(virama, block, &state->of[2]);
  uint64_t after_vowel = after(vowel | matra, block, &state->of[3]);
  uint64_t base = after_consonant | after_nukta;
  // All other orders are the automaton's.
  uint64_t open = (nukta & ~after_consonant) | ((virama | matra) & ~base) |
                  (bindu & ~(base | after_vowel));
  // GB9, GB9a, GB9c.
  uint64_t joined = nukta | virama | matra | bindu | (consonant & after_virama);
  return finish(block, open, joined, state);
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
