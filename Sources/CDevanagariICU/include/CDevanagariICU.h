// The part of ICU that the library uses, without ICU's own headers or names.
//
// Every offset counts UTF-8 bytes. A negative result is an error; dvn_icu_error_name tells what its
// negation says.
#ifndef CDEVANAGARI_ICU_H
#define CDEVANAGARI_ICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dvn_icu_break_iterator dvn_icu_break_iterator;

typedef enum dvn_icu_break_kind {
  dvn_icu_break_grapheme,
  dvn_icu_break_word,
  dvn_icu_break_sentence,
} dvn_icu_break_kind;

/// The kinds of ICU's rule status for words, the only ones that the library asks for.
typedef enum dvn_icu_word_status {
  dvn_icu_word_none,
  dvn_icu_word_number,
  dvn_icu_word_letters,
} dvn_icu_word_status;

/// A boundary: where the segment ends, and for words what it holds.
typedef struct dvn_icu_boundary {
  int32_t offset;
  dvn_icu_word_status status;
} dvn_icu_boundary;

/// Takes an iterator for Hindi from the pool, or opens one (slow); NULL and an error if ICU fails.
/// Each thread takes its own. Give it back with dvn_icu_break_return.
dvn_icu_break_iterator *_Nullable dvn_icu_break_take(dvn_icu_break_kind kind,
                                                     int32_t *_Nonnull error);
void dvn_icu_break_return(dvn_icu_break_iterator *_Nonnull iterator);

/// Borrows `utf8` until the next call of this function or until the return to the pool.
/// Returns 0 or an error. At most INT32_MAX bytes.
int32_t dvn_icu_break_set_text(dvn_icu_break_iterator *_Nonnull iterator,
                               const char *_Nonnull utf8, int64_t count);

/// Writes the next boundaries, at most `capacity`; returns how many, 0 at the end of the text.
int32_t dvn_icu_break_next(dvn_icu_break_iterator *_Nonnull iterator,
                           dvn_icu_boundary *_Nonnull boundaries, int32_t capacity);

/// The normalization forms of UAX #15, in the order of the bits of the library's own table.
typedef enum dvn_icu_form { dvn_icu_nfc, dvn_icu_nfd, dvn_icu_nfkc, dvn_icu_nfkd } dvn_icu_form;

/// Writes the form of `utf8` to `target` and returns its length; where that is more than
/// `capacity`, what was written is of no use.
int32_t dvn_icu_normalize(dvn_icu_form form, const char *_Nonnull utf8, int32_t count,
                          char *_Nonnull target, int32_t capacity);

/// Whether nothing before the scalar can make a difference to it and to what follows.
int32_t dvn_icu_has_boundary_before(dvn_icu_form form, uint32_t scalar);

/// The canonical combining class of the scalar.
uint8_t dvn_icu_combining_class(uint32_t scalar);

/// A collator. It is not changed once it is open: any number of threads may use it at once.
typedef struct dvn_icu_collator dvn_icu_collator;

/// The levels of UTS #10 to which texts are compared.
typedef enum dvn_icu_strength {
  dvn_icu_primary,
  dvn_icu_secondary,
  dvn_icu_tertiary,
  dvn_icu_quaternary,
  dvn_icu_identical,
} dvn_icu_strength;

/// Bits of the options of a collator.
enum { dvn_icu_digits_by_value = 1, dvn_icu_punctuation_ignored = 2 };

/// Opens the collator of a locale, or of the root if ICU knows no such locale; NULL and an error if
/// it has none at all. Close it with dvn_icu_collator_close.
dvn_icu_collator *_Nullable dvn_icu_collator_open(const char *_Nonnull locale,
                                                  dvn_icu_strength level, int32_t options,
                                                  int32_t *_Nonnull error);
void dvn_icu_collator_close(dvn_icu_collator *_Nonnull collator);

/// Returns -1, 0 or 1: whether `left` comes before `right`, with it or behind it.
int32_t dvn_icu_collate(const dvn_icu_collator *_Nonnull collator, const char *_Nullable left,
                        int32_t left_count, const char *_Nullable right, int32_t right_count,
                        int32_t *_Nonnull error);

/// How far a sort key is written; zeros at its start.
typedef struct dvn_icu_sort_key_state {
  uint32_t parts[2];
} dvn_icu_sort_key_state;

/// Writes the next bytes of a sort key and returns how many: less than `capacity` at its end.
int32_t dvn_icu_sort_key_part(const dvn_icu_collator *_Nonnull collator,
                              const char *_Nullable utf8, int32_t count,
                              dvn_icu_sort_key_state *_Nonnull state, uint8_t *_Nonnull target,
                              int32_t capacity, int32_t *_Nonnull error);

/// The version of the collator's order, such as "153.120.42". `text` has room for 20 bytes.
void dvn_icu_collator_version(const dvn_icu_collator *_Nonnull collator, char *_Nonnull text);

/// The locale that the order is from, such as "hi" or "root"; it lives as long as the collator.
const char *_Nonnull dvn_icu_collator_locale(const dvn_icu_collator *_Nonnull collator);

/// The name of an error, such as "U_MISSING_RESOURCE_ERROR".
const char *_Nonnull dvn_icu_error_name(int32_t error);

/// The version of the ICU found at run time, such as "72.1", and of its Unicode data.
/// `text` has room for 20 bytes.
void dvn_icu_version(char *_Nonnull text);
void dvn_icu_unicode_version(char *_Nonnull text);

#ifdef __cplusplus
}
#endif

#endif
