// The compiled model of the scheme detector, from Data/Detector and Data/Schwa/words.txt. The arrays are
// generated; this header is not.
#ifndef DVN_DETECTOR_H
#define DVN_DETECTOR_H

#include <stdint.h>

enum {
  // A symbol of Devanagari is its place after U+0900; 0 is the border of a word.
  dvn_detector_symbol_count = 256,
  // With this bit a consonant has a virama.
  dvn_detector_dead = 0x80,
  // The letters a to z from 1; 0 is the border of a word, the last one is every other letter.
  dvn_detector_latin_count = 28,
};

// A cost is -log2 of a probability, in eighths of a bit.
typedef struct {
  // For each symbol its row in pairs.
  const uint8_t *_Nonnull rows;
  // pairs[row * dvn_detector_symbol_count + symbol]
  const uint8_t *_Nonnull pairs;
  // contexts[row * dvn_detector_symbol_count + symbol]: the number of what two symbols are to a third,
  // or 0.
  const uint16_t *_Nonnull contexts;
  // The symbols of a context, sorted, are those from its start to the next. Another symbol costs what it
  // does behind one, and this cost besides.
  const uint16_t *_Nonnull context_starts;
  const uint8_t *_Nonnull context_costs;
  const uint8_t *_Nonnull thirds;
  const uint8_t *_Nonnull third_costs;
  // For each language the costs of a letter behind two others.
  const uint8_t *_Nonnull languages;
  int32_t language_count;
  // The other letters, sorted, and what each costs besides.
  const uint32_t *_Nonnull letters;
  const uint8_t *_Nonnull letter_costs;
  int32_t letter_count;
} dvn_detector_model;

const dvn_detector_model *_Nonnull dvn_detector(void);

#endif
