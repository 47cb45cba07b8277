// The tables of everyday romanization, compiled from Data/Romanization. A sign is the place of a
// scalar in the Devanagari block, nukta letters being one scalar.
#ifndef DVN_EVERYDAY_H
#define DVN_EVERYDAY_H

#include <stdint.h>

/// A way to spell a letter: ASCII, and what it costs; the first of a row costs nothing.
typedef struct dvn_everyday_spelling {
  uint8_t bytes[4];
  uint8_t length;
  uint8_t cost;
} dvn_everyday_spelling;

/// A row of letters.txt: it holds where all bits of `need` are set.
typedef struct dvn_everyday_row {
  uint32_t need;
  uint16_t first_spelling;
  uint16_t spelling_count;
} dvn_everyday_row;

/// A node of the tries. The child of node n by sign s is nodes[n].base + s if the parent of that is n.
typedef struct dvn_everyday_node {
  uint16_t base;
  uint16_t parent;
  /// The number of an entry, or of a part, from 1 on, or 0.
  uint16_t value;
} dvn_everyday_node;

/// A row of parts.txt.
typedef struct dvn_everyday_part {
  uint32_t first_byte;
  uint8_t length;
  uint8_t kind;
  uint8_t least_stem;
  /// What the stem must end in: dvn_everyday_after_any and the like.
  uint8_t after;
} dvn_everyday_part;

/// A row of roman.txt: what Latin letters mean.
typedef struct dvn_everyday_sequence {
  uint8_t bytes[4];
  uint8_t signs[4];
  uint8_t length;
  uint8_t sign_count;
  uint8_t cost;
} dvn_everyday_sequence;

/// What the third sign costs behind the first two; if it is 127, what all signs without a row cost
/// more than by `bigrams`.
typedef struct dvn_everyday_trigram {
  uint8_t first;
  uint8_t second;
  uint8_t third;
  uint8_t cost;
} dvn_everyday_trigram;

/// A spelling of chat.txt, and the word that it means.
typedef struct dvn_everyday_chat {
  uint32_t first_byte;
  uint16_t first_sign;
  uint8_t length;
  uint8_t sign_count;
} dvn_everyday_chat;

/// The bits of `need` that are no letter around: in the order of EverydayLetters.Flag.
enum {
  dvn_everyday_first = 1,
  dvn_everyday_last = 2,
  dvn_everyday_single = 4,
  dvn_everyday_closed = 8,
  dvn_everyday_joined = 16,
  dvn_everyday_linked = 32,
  dvn_everyday_loose = 64,
};

/// Kinds of entries and of parts: in the order of EverydayLexicon.Kind and Part.Kind.
enum {
  dvn_everyday_loan = 1,
  dvn_everyday_name = 2,
  dvn_everyday_word = 3,
  dvn_everyday_part_letter = 0,
  dvn_everyday_part_prefix = 1,
  dvn_everyday_part_hindi = 2,
  dvn_everyday_part_plain = 3,
  dvn_everyday_part_vowel = 4,
  dvn_everyday_part_plural = 5,
};

enum {
  dvn_everyday_after_any = 0,
  dvn_everyday_after_consonant = 1,
  dvn_everyday_after_vowel = 2,
};

/// The roles of signs.
enum {
  dvn_everyday_other = 0,
  dvn_everyday_consonant = 1,
  dvn_everyday_vowel = 2,
  dvn_everyday_matra = 3,
  dvn_everyday_virama = 4,
  dvn_everyday_nukta = 5,
};

/// The symbols by which the tries begin at their common root.
enum {
  dvn_everyday_root_words = 1,
  dvn_everyday_root_letters = 2,
  dvn_everyday_root_prefixes = 3,
  dvn_everyday_root_endings = 4,
};

typedef struct dvn_everyday {
  /// For each sign its role; the vowel it stands for, or itself; what it is with a nukta, or 0; and
  /// what it is to the lexicon, inside a word.
  const uint8_t *_Nonnull roles;
  const uint8_t *_Nonnull letters;
  const uint8_t *_Nonnull with_nukta;
  const uint8_t *_Nonnull folds;
  /// The rows of sign s are those from row_starts[s] to row_starts[s + 1]; 128 is the spoken
  /// inherent vowel, 129 the silent one.
  const dvn_everyday_row *_Nonnull rows;
  const uint16_t *_Nonnull row_starts;
  const dvn_everyday_spelling *_Nonnull spellings;
  /// before[s], after[s]: the bits of the sets with the sign s; nothing has the bits of 128.
  const uint32_t *_Nonnull before;
  const uint32_t *_Nonnull after;
  const dvn_everyday_node *_Nonnull nodes;
  const uint8_t *_Nonnull entry_kinds;
  const uint8_t *_Nonnull entry_tiers;
  /// The spelling of entry e stands from spelling_starts[e] to spelling_starts[e + 1]; if it is
  /// empty, the letters spell the word.
  const uint32_t *_Nonnull spelling_starts;
  const uint8_t *_Nonnull spelling_bytes;
  /// The word of entry e, in signs.
  const uint32_t *_Nonnull sign_starts;
  const uint8_t *_Nonnull signs;
  const dvn_everyday_part *_Nonnull parts;
  /// bigrams[a * 128 + b]: what it costs that b follows a; 0 is the edge of a word.
  const uint8_t *_Nonnull bigrams;
  /// links[a * 128 + b]: what it costs that a virama and b follow a.
  const uint8_t *_Nonnull links;
  /// In the order of their signs, 127 first.
  const dvn_everyday_trigram *_Nonnull trigrams;
  uint32_t trigram_count;
  uint32_t entry_count;
  const dvn_everyday_sequence *_Nonnull sequences;
  uint32_t sequence_count;
  /// Their bytes are in spelling_bytes, their signs in chat_signs.
  const dvn_everyday_chat *_Nonnull chats;
  const uint8_t *_Nonnull chat_signs;
  uint32_t chat_count;
} dvn_everyday;

const dvn_everyday *_Nonnull dvn_everyday_tables(void);

#endif
