#include "CBenchmarkICU.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/unorm2.h>

static icu::StringPiece piece(const uint8_t *text, int32_t count) {
  return icu::StringPiece(reinterpret_cast<const char *>(text), count);
}

int32_t bench_icu_nfc_utf8(const uint8_t *text, int32_t count, uint8_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return -1;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(target), capacity);
  nfc->normalizeUTF8(0, piece(text, count), sink, nullptr, status);
  return U_FAILURE(status) ? -1 : sink.NumberOfBytesAppended();
}

int32_t bench_icu_is_nfc_utf8(const uint8_t *text, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return -1;
  UBool result = nfc->isNormalizedUTF8(piece(text, count), status);
  return U_FAILURE(status) ? -1 : result;
}

int32_t bench_icu_nfc_utf16(const uint16_t *text, int32_t count, uint16_t *target,
                            int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  int32_t length = unorm2_normalize(nfc, reinterpret_cast<const UChar *>(text), count,
                                    reinterpret_cast<UChar *>(target), capacity, &status);
  return U_FAILURE(status) ? -1 : length;
}
