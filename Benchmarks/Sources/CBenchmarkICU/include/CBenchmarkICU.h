// ICU as the benchmarks run it: one call, one pass over a whole text.
#ifndef CBENCHMARK_ICU_H
#define CBENCHMARK_ICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct bench_icu_breaker bench_icu_breaker;

typedef enum bench_icu_kind {
  bench_icu_graphemes,
  bench_icu_words,
  bench_icu_sentences,
} bench_icu_kind;

/// Opens an iterator for Hindi over a text that the caller keeps alive; NULL if ICU fails.
bench_icu_breaker *_Nullable bench_icu_open_utf8(bench_icu_kind kind, const uint8_t *_Nonnull text,
                                                 int64_t count);
bench_icu_breaker *_Nullable bench_icu_open_utf16(bench_icu_kind kind,
                                                  const uint16_t *_Nonnull text, int32_t count);
void bench_icu_close(bench_icu_breaker *_Nonnull breaker);

/// Walks through the whole text and returns how many boundaries follow its start.
int64_t bench_icu_count(bench_icu_breaker *_Nonnull breaker);

/// Writes NFC over `target`, and returns its length, which may be more than the capacity; negative
/// if ICU fails.
int32_t bench_icu_nfc_utf8(const uint8_t *_Nonnull text, int32_t count, uint8_t *_Nonnull target,
                           int32_t capacity);
int32_t bench_icu_nfc_utf16(const uint16_t *_Nonnull text, int32_t count,
                            uint16_t *_Nonnull target, int32_t capacity);

/// 1 if a text is in NFC, 0 if not; negative if ICU fails.
int32_t bench_icu_is_nfc_utf8(const uint8_t *_Nonnull text, int32_t count);

typedef struct bench_icu_transliterator bench_icu_transliterator;

/// Opens a transliterator such as `Devanagari-Latin` for texts that become at most `capacity` units;
/// NULL if ICU fails.
bench_icu_transliterator *_Nullable bench_icu_open_transliterator(const char *_Nonnull name,
                                                                  int32_t capacity);
void bench_icu_close_transliterator(bench_icu_transliterator *_Nonnull transliterator);

/// Transliterates a copy of the text, and returns how long it became; negative if ICU fails.
int32_t bench_icu_transliterate(bench_icu_transliterator *_Nonnull transliterator,
                                const uint16_t *_Nonnull text, int32_t count);

/// The version of the ICU found at run time; `text` has room for 20 bytes.
void bench_icu_version(char *_Nonnull text);

#ifdef __cplusplus
}
#endif

#endif
