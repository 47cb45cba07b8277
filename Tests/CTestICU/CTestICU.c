#include "CTestICU.h"

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
