#if !__has_include(<unicode/ubrk.h>)
#error "ICU's headers are missing: install libicu-dev (Debian, Ubuntu) or icu4c (Homebrew)"
#endif

#include "CDevanagariICU.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

struct dvn_icu_break_iterator {
  UBreakIterator *breaks;
  UText *text;
  dvn_icu_break_kind kind;
};

// One idle iterator of each kind: to open one loads and checks ICU's compiled rules.
static _Atomic(dvn_icu_break_iterator *) pool[3];

static const UBreakIteratorType types[] = {
    [dvn_icu_break_grapheme] = UBRK_CHARACTER,
    [dvn_icu_break_word] = UBRK_WORD,
    [dvn_icu_break_sentence] = UBRK_SENTENCE,
};

static void destroy(dvn_icu_break_iterator *iterator) {
  if (iterator->breaks) ubrk_close(iterator->breaks);
  utext_close(iterator->text);
  free(iterator);
}

dvn_icu_break_iterator *dvn_icu_break_take(dvn_icu_break_kind kind, int32_t *error) {
  dvn_icu_break_iterator *idle = atomic_exchange(&pool[kind], NULL);
  if (idle) return idle;

  UErrorCode status = U_ZERO_ERROR;
  dvn_icu_break_iterator *iterator = calloc(1, sizeof *iterator);
  if (!iterator) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  iterator->kind = kind;
  // A warning such as U_USING_DEFAULT_WARNING is negative and no failure.
  iterator->breaks = ubrk_open(types[kind], "hi", NULL, 0, &status);
  if (U_FAILURE(status)) {
    *error = status;
    destroy(iterator);
    return NULL;
  }
  return iterator;
}

void dvn_icu_break_return(dvn_icu_break_iterator *iterator) {
  dvn_icu_break_iterator *none = NULL;
  if (!atomic_compare_exchange_strong(&pool[iterator->kind], &none, iterator)) destroy(iterator);
}

int32_t dvn_icu_break_set_text(dvn_icu_break_iterator *iterator, const char *utf8, int64_t count) {
  if (count > INT32_MAX) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode status = U_ZERO_ERROR;
  iterator->text = utext_openUTF8(iterator->text, utf8, count, &status);
  ubrk_setUText(iterator->breaks, iterator->text, &status);
  return U_FAILURE(status) ? -status : 0;
}

static dvn_icu_word_status word_status(int32_t status) {
  if (status >= UBRK_WORD_LETTER) return dvn_icu_word_letters;
  return status >= UBRK_WORD_NUMBER ? dvn_icu_word_number : dvn_icu_word_none;
}

int32_t dvn_icu_break_next(dvn_icu_break_iterator *iterator, dvn_icu_boundary *boundaries,
                           int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t offset = ubrk_next(iterator->breaks);
    if (offset == UBRK_DONE) break;
    boundaries[count].offset = offset;
    boundaries[count].status = iterator->kind == dvn_icu_break_word
                                   ? word_status(ubrk_getRuleStatus(iterator->breaks))
                                   : dvn_icu_word_none;
    count++;
  }
  return count;
}

uint8_t dvn_icu_combining_class(uint32_t scalar) {
  return u_getCombiningClass((UChar32)scalar);
}

const char *dvn_icu_error_name(int32_t error) { return u_errorName((UErrorCode)error); }

void dvn_icu_version(char *text) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
}

void dvn_icu_unicode_version(char *text) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  u_versionToString(version, text);
}
