// The compiled model of schwa deletion, from Data/Schwa. The arrays are generated; this header is not.
#ifndef DVN_SCHWA_H
#define DVN_SCHWA_H

#include <stdint.h>

// What a scalar of U+0900..U+097F is to a word.
enum {
  dvn_schwa_no_word,
  // A mark that changes no letter, as an accent does.
  dvn_schwa_mark,
  dvn_schwa_consonant,
  dvn_schwa_vowel,
  dvn_schwa_matra,
  dvn_schwa_sign,
  dvn_schwa_nukta,
  dvn_schwa_virama,
};

// The letters with a meaning of their own; there are fewer than dvn_schwa_letter_limit.
enum {
  dvn_schwa_nothing,
  dvn_schwa_end,
  dvn_schwa_border,
  dvn_schwa_inherent,
  dvn_schwa_letter_limit = 64,
};

// The classes of letters in shapes: fewer than dvn_schwa_class_limit. The first is of no letter.
enum {
  dvn_schwa_class_consonant = 1,
  dvn_schwa_class_vowel,
  dvn_schwa_class_limit = 8,
  // How many letters a shape has, and how many may stand between the start of a part and the consonant.
  dvn_schwa_shape_length = 5,
  dvn_schwa_start_length = 4,
};

// A node of a tree of letters. Its children stand in a row, in the order of their letters.
typedef struct {
  // A bit for each letter that leads on.
  uint64_t children;
  uint32_t first_child;
  // What is known of the letters that lead here, or dvn_schwa_no_value.
  uint32_t value;
} dvn_schwa_node;

enum { dvn_schwa_no_value = 0xffffffff };

typedef struct {
  // For U+0900 + i: what it is in the high byte, its letter in the low byte.
  const uint16_t *scalars;
  // The letter that a nukta makes of a letter.
  const uint8_t *with_nukta;
  const uint8_t *classes;
  // Final parts, read from their end. The value is how many vowels must stand before.
  const dvn_schwa_node *parts;
  // Words whose silent schwas are listed. The value has a bit for each schwa that is silent.
  const dvn_schwa_node *words;
  int32_t bias;
  // Rows of dvn_schwa_letter_limit: the letters outward from the schwa.
  const int8_t *left;
  const int8_t *right;
  // The consonant, and the letter behind the schwa.
  const int8_t *pairs;
  // For two letters behind the schwa a row in right_thirds; the weight of the two alone.
  const uint8_t *right_rows;
  const int8_t *right_seconds;
  const int8_t *right_thirds;
  // Steps from node to node by the letters from the start of the part; the weight at each.
  const uint8_t *start_steps;
  const int8_t *start_weights;
  // Steps from shape to shape by class, outward; 0 where no longer shape has a row.
  const uint8_t *left_steps;
  const uint8_t *right_steps;
  // The weight of a left shape with a right one.
  const int16_t *shapes;
  int32_t right_shape_count;
  // The same consonant again, by the class of the letter after it.
  const int8_t *same_near;
  const int8_t *same_far;
  int32_t same_cluster;
} dvn_schwa_model;

const dvn_schwa_model *dvn_schwa_hindi(void);

#endif
