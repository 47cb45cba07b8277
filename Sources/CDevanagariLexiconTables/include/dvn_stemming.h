// The compiled rules of stemming, from Data/Stemming. The arrays are generated; this header is not.
#ifndef DVN_STEMMING_H
#define DVN_STEMMING_H

#include <stdint.h>

// What a scalar of U+0900..U+097F is to a word.
enum {
  dvn_stem_no_word,
  dvn_stem_consonant,
  dvn_stem_vowel,
  dvn_stem_matra,
  dvn_stem_sign,
  dvn_stem_virama,
  dvn_stem_nukta,
};

// What is known of the letters that lead to a node, in its value; above them is the number of the
// listed word, from 1 on.
enum {
  dvn_stem_root = 1,
  dvn_stem_vowel_root = 2,
  dvn_stem_adjective = 4,
  dvn_stem_listed_shift = 3,
};

// What must hold of the stem that a row leaves.
enum {
  dvn_stem_if_aksharas,
  dvn_stem_if_root,
  dvn_stem_if_vowel_root,
  dvn_stem_if_adjective,
};

// A node of a trie in two arrays; the symbols are the low seven bits of the scalars.
typedef struct {
  uint16_t base;
  uint16_t check;
  uint16_t value;
} dvn_stem_node;

typedef struct {
  // How many scalars the suffix has; how many of them go; which one comes, or 0.
  uint8_t length;
  uint8_t removed;
  uint8_t added;
  uint8_t condition;
  // For dvn_stem_if_aksharas: how many, and how many of them the scalar that comes is.
  uint8_t aksharas;
  uint8_t added_aksharas;
  // The fields of the row. The endings of lemmas have spaces between.
  const char *suffix;
  const char *replacement;
  const char *condition_name;
  const char *word_class;
  const char *lemmas;
  const char *example;
} dvn_stem_row;

typedef struct {
  // Folded, and as it is spelled.
  const char *stem;
  const char *lemma;
} dvn_stem_listed;

typedef struct {
  int32_t version;
  int32_t row_count;
  // For U+0900 + i: what it is in the high byte, the low seven bits of what it is folded to.
  const uint16_t *scalars;
  // For the low seven bits of a nasal consonant and of a stop: whether they are of one class.
  const uint8_t *nasal_classes;
  // Roots, adjectives and listed words, from their start.
  const dvn_stem_node *words;
  // Suffixes, from their end. The value is the number, from 1 on, of a list of rows: those of the
  // suffix and of the suffixes inside it, in the order of the file.
  const dvn_stem_node *suffixes;
  const uint16_t *list_starts;
  const uint16_t *lists;
  const dvn_stem_row *rows;
  const dvn_stem_listed *listed;
} dvn_stem_rules;

const dvn_stem_rules *dvn_stemming_hindi(void);

#endif
