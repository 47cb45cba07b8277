#include "CBenchmarkICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

struct bench_icu_breaker {
  UBreakIterator *breaks;
  // NULL over UTF-16.
  UText *utf8;
  const UChar *utf16;
  int32_t utf16_count;
};

static const UBreakIteratorType types[] = {
    [bench_icu_graphemes] = UBRK_CHARACTER,
    [bench_icu_words] = UBRK_WORD,
    [bench_icu_sentences] = UBRK_SENTENCE,
};

static bench_icu_breaker *open_breaker(bench_icu_kind kind) {
  bench_icu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  breaker->breaks = ubrk_open(types[kind], "hi", NULL, 0, &status);
  // A warning such as U_USING_DEFAULT_WARNING is no failure.
  if (U_FAILURE(status)) {
    free(breaker);
    return NULL;
  }
  return breaker;
}

bench_icu_breaker *bench_icu_open_utf8(bench_icu_kind kind, const uint8_t *text, int64_t count) {
  bench_icu_breaker *breaker = open_breaker(kind);
  if (!breaker) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  breaker->utf8 = utext_openUTF8(NULL, (const char *)text, count, &status);
  if (U_FAILURE(status)) {
    bench_icu_close(breaker);
    return NULL;
  }
  return breaker;
}

bench_icu_breaker *bench_icu_open_utf16(bench_icu_kind kind, const uint16_t *text, int32_t count) {
  bench_icu_breaker *breaker = open_breaker(kind);
  if (!breaker) return NULL;
  breaker->utf16 = (const UChar *)text;
  breaker->utf16_count = count;
  return breaker;
}

void bench_icu_close(bench_icu_breaker *breaker) {
  utext_close(breaker->utf8);
  ubrk_close(breaker->breaks);
  free(breaker);
}

int64_t bench_icu_count(bench_icu_breaker *breaker) {
  UErrorCode status = U_ZERO_ERROR;
  // Anew at each pass, so that no boundary is still in ICU's cache.
  if (breaker->utf8) {
    ubrk_setUText(breaker->breaks, breaker->utf8, &status);
  } else {
    ubrk_setText(breaker->breaks, breaker->utf16, breaker->utf16_count, &status);
  }
  if (U_FAILURE(status)) return -1;
  int64_t count = 0;
  while (ubrk_next(breaker->breaks) != UBRK_DONE) count++;
  return count;
}

void bench_icu_version(char *text) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
}
