// The part of ICU that only tests use; the library does not link it.
#ifndef CTEST_ICU_H
#define CTEST_ICU_H

#include <stdint.h>

/// Writes a number in Hindi's words, in UTF-8, and returns how many bytes that are; -1 if ICU fails.
int32_t dvn_test_icu_spell_out(int64_t number, char *_Nonnull text, int32_t capacity);

#endif
