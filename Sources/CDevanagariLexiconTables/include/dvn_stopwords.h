// The stopwords of Data/Stopwords. The arrays are generated; this header is not.
#ifndef DVN_STOPWORDS_H
#define DVN_STOPWORDS_H

#include <stdint.h>

// In the order of StopwordList.Language, Part and Tier.
enum {
  dvn_stopword_hindi = 0,
  dvn_stopword_marathi = 1,
  dvn_stopword_nepali = 2,
  dvn_stopword_sanskrit = 3,
  dvn_stopword_postposition = 0,
  dvn_stopword_pronoun = 1,
  dvn_stopword_determiner = 2,
  dvn_stopword_auxiliary = 3,
  dvn_stopword_conjunction = 4,
  dvn_stopword_particle = 5,
  dvn_stopword_adverb = 6,
  dvn_stopword_core = 0,
  dvn_stopword_extended = 1,
};

/// A node of the trie of all forms. A sign is the place of a scalar in the Devanagari block, in NFD
/// and without joiners; the child of node n by sign s is nodes[n].base + s if the parent of that
/// is n.
typedef struct dvn_stopword_node {
  uint16_t base;
  uint16_t parent;
  /// The number of the form that ends here, from 1 on, or 0.
  uint16_t form;
} dvn_stopword_node;

/// A word of a list.
typedef struct dvn_stopword_entry {
  /// Where its forms stand in entry_forms: the word, then its variants.
  uint16_t first_form;
  uint8_t form_count;
  uint8_t language;
  uint8_t part;
  uint8_t tier;
  /// A text.
  uint16_t lemma;
} dvn_stopword_entry;

typedef struct dvn_stopwords {
  const dvn_stopword_node *_Nonnull nodes;
  const dvn_stopword_entry *_Nonnull entries;
  const uint16_t *_Nonnull entry_forms;
  // Texts in UTF-8 and NFC: the forms, sorted, and then the lemmas that are none.
  const uint8_t *_Nonnull bytes;
  const uint16_t *_Nonnull text_starts;
  int32_t node_count;
  int32_t entry_count;
  int32_t form_count;
} dvn_stopwords;

const dvn_stopwords *_Nonnull dvn_stopword_tables(void);

#endif
