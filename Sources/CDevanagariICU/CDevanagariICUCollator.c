#if !__has_include(<unicode/ucol.h>)
#error "ICU's headers are missing: install libicu-dev (Debian, Ubuntu) or icu4c (Homebrew)"
#endif

#include "CDevanagariICU.h"

#include <string.h>
#include <unicode/ucol.h>
#include <unicode/uiter.h>
#include <unicode/uloc.h>
#include <unicode/uversion.h>

static UCollator *collator(const dvn_icu_collator *handle) { return (UCollator *)handle; }

static UCollationStrength strength(dvn_icu_strength strength) {
  switch (strength) {
  case dvn_icu_primary: return UCOL_PRIMARY;
  case dvn_icu_secondary: return UCOL_SECONDARY;
  case dvn_icu_tertiary: return UCOL_TERTIARY;
  case dvn_icu_quaternary: return UCOL_QUATERNARY;
  case dvn_icu_identical: return UCOL_IDENTICAL;
  }
  return UCOL_DEFAULT_STRENGTH;
}

static UCollator *open_locale(const char *locale, UErrorCode *status) {
  // BCP 47 has its own way to write keywords; what is not of it is taken as ICU's.
  char name[ULOC_FULLNAME_CAPACITY];
  int32_t parsed = 0;
  UErrorCode tag_status = U_ZERO_ERROR;
  int32_t length = uloc_forLanguageTag(locale, name, sizeof name, &parsed, &tag_status);
  int is_tag = U_SUCCESS(tag_status) && length < (int32_t)sizeof name &&
               parsed == (int32_t)strlen(locale);
  return ucol_open(is_tag ? name : locale, status);
}

dvn_icu_collator *dvn_icu_collator_open(const char *locale, dvn_icu_strength level,
                                        int32_t options, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UCollator *opened = open_locale(locale, &status);
  if (U_FAILURE(status)) {
    status = U_ZERO_ERROR;
    opened = ucol_open("", &status);
  }
  // Not all locales ask for it, and without it equivalent texts may differ.
  ucol_setAttribute(opened, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
  ucol_setAttribute(opened, UCOL_STRENGTH, (UColAttributeValue)strength(level), &status);
  ucol_setAttribute(opened, UCOL_NUMERIC_COLLATION,
                    options & dvn_icu_digits_by_value ? UCOL_ON : UCOL_OFF, &status);
  ucol_setAttribute(opened, UCOL_ALTERNATE_HANDLING,
                    options & dvn_icu_punctuation_ignored ? UCOL_SHIFTED : UCOL_NON_IGNORABLE,
                    &status);
  if (U_FAILURE(status)) {
    if (opened) ucol_close(opened);
    *error = status;
    return NULL;
  }
  return (dvn_icu_collator *)opened;
}

void dvn_icu_collator_close(dvn_icu_collator *handle) { ucol_close(collator(handle)); }

int32_t dvn_icu_collate(const dvn_icu_collator *handle, const char *left, int32_t left_count,
                        const char *right, int32_t right_count, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UCollationResult result =
      ucol_strcollUTF8(collator(handle), left, left_count, right, right_count, &status);
  *error = U_FAILURE(status) ? status : 0;
  return result == UCOL_LESS ? -1 : result == UCOL_GREATER;
}

int32_t dvn_icu_sort_key_part(const dvn_icu_collator *handle, const char *utf8, int32_t count,
                              dvn_icu_sort_key_state *state, uint8_t *target, int32_t capacity,
                              int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UCharIterator text;
  uiter_setUTF8(&text, utf8, count);
  int32_t written =
      ucol_nextSortKeyPart(collator(handle), &text, state->parts, target, capacity, &status);
  *error = U_FAILURE(status) ? status : 0;
  return written;
}

void dvn_icu_collator_version(const dvn_icu_collator *handle, char *text) {
  UVersionInfo version;
  ucol_getVersion(collator(handle), version);
  u_versionToString(version, text);
}

const char *dvn_icu_collator_locale(const dvn_icu_collator *handle) {
  UErrorCode status = U_ZERO_ERROR;
  const char *name = ucol_getLocaleByType(collator(handle), ULOC_ACTUAL_LOCALE, &status);
  return U_FAILURE(status) || !name ? "root" : name;
}
