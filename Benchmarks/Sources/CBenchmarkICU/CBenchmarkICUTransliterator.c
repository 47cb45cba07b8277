#include "CBenchmarkICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/utrans.h>

struct bench_icu_transliterator {
  UTransliterator *transliterator;
  UChar *buffer;
  int32_t capacity;
};

bench_icu_transliterator *bench_icu_open_transliterator(const char *name, int32_t capacity) {
  bench_icu_transliterator *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  UChar id[64];
  size_t count = strlen(name);
  if (count >= 64) count = 63;
  for (size_t index = 0; index < count; index++) id[index] = (UChar)name[index];
  UErrorCode status = U_ZERO_ERROR;
  self->transliterator =
      utrans_openU(id, (int32_t)count, UTRANS_FORWARD, NULL, 0, NULL, &status);
  self->capacity = capacity;
  self->buffer = malloc(sizeof *self->buffer * (size_t)capacity);
  if (U_FAILURE(status) || !self->buffer) {
    free(self->buffer);
    free(self);
    return NULL;
  }
  return self;
}

void bench_icu_close_transliterator(bench_icu_transliterator *self) {
  utrans_close(self->transliterator);
  free(self->buffer);
  free(self);
}

int32_t bench_icu_transliterate(bench_icu_transliterator *self, const uint16_t *text,
                                int32_t count) {
  if (count > self->capacity) return -1;
  memcpy(self->buffer, text, sizeof *text * (size_t)count);
  int32_t length = count;
  int32_t limit = count;
  UErrorCode status = U_ZERO_ERROR;
  utrans_transUChars(self->transliterator, self->buffer, &length, self->capacity, 0, &limit,
                     &status);
  return U_FAILURE(status) ? -1 : length;
}
