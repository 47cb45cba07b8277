#include "CTestICU.h"

#include <unicode/ucol.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

int32_t dvn_test_icu_spell_out(int64_t number, char *text, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, "hi", NULL, &status);
  UChar utf16[512];
  int32_t length = unum_formatInt64(format, number, utf16, 512, NULL, &status);
  int32_t count = 0;
  u_strToUTF8(text, capacity, &count, utf16, length, &status);
  if (format) unum_close(format);
  return U_FAILURE(status) ? -1 : count;
}

int32_t dvn_test_icu_sort_key(const char *locale, int32_t strength, const char *text,
                              int32_t count, uint8_t *key, int32_t capacity) {
  static const UColAttributeValue strengths[] = {
      UCOL_PRIMARY, UCOL_SECONDARY, UCOL_TERTIARY, UCOL_QUATERNARY, UCOL_IDENTICAL,
  };
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &status);
  ucol_setAttribute(collator, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
  ucol_setAttribute(collator, UCOL_STRENGTH, strengths[strength], &status);
  UChar utf16[2048];
  int32_t length = 0;
  u_strFromUTF8(utf16, 2048, &length, text, count, &status);
  int32_t written = U_FAILURE(status) ? 0 : ucol_getSortKey(collator, utf16, length, key, capacity);
  if (collator) ucol_close(collator);
  return written;
}
