#if !__has_include(<unicode/normalizer2.h>)
#error "ICU's headers are missing: install libicu-dev (Debian, Ubuntu) or icu4c (Homebrew)"
#endif

// ICU's normalizer over UTF-8, which has no interface in C.
#include "CDevanagariICU.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

static const icu::Normalizer2 *normalizer(dvn_icu_form form, UErrorCode &status) {
  switch (form) {
  case dvn_icu_nfc: return icu::Normalizer2::getNFCInstance(status);
  case dvn_icu_nfd: return icu::Normalizer2::getNFDInstance(status);
  case dvn_icu_nfkc: return icu::Normalizer2::getNFKCInstance(status);
  case dvn_icu_nfkd: return icu::Normalizer2::getNFKDInstance(status);
  }
  status = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

int32_t dvn_icu_normalize(dvn_icu_form form, const char *utf8, int32_t count, char *target,
                          int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, status);
  if (U_FAILURE(status)) return -status;
  icu::CheckedArrayByteSink sink(target, capacity);
  instance->normalizeUTF8(0, icu::StringPiece(utf8, count), sink, nullptr, status);
  return U_FAILURE(status) ? -status : sink.NumberOfBytesAppended();
}

int32_t dvn_icu_has_boundary_before(dvn_icu_form form, uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, status);
  return U_SUCCESS(status) && instance->hasBoundaryBefore(static_cast<UChar32>(scalar));
}
