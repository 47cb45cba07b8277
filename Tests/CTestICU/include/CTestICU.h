// What only tests ask of ICU.
#ifndef CTEST_ICU_H
#define CTEST_ICU_H

#include <stdint.h>

/// Writes a number in Hindi's words, in UTF-8, and returns how many bytes that are; -1 if ICU fails.
int32_t dvn_test_icu_spell_out(int64_t number, char *_Nonnull text, int32_t capacity);

/// Writes ICU's sort key of a text, which goes through UTF-16, and returns its length with the final
/// zero; 0 for an error.
///
/// - Parameter strength: from 0 for the primary to 4 for the identical.
int32_t dvn_test_icu_sort_key(const char *_Nonnull locale, int32_t strength,
                              const char *_Nonnull text, int32_t count, uint8_t *_Nonnull key,
                              int32_t capacity);

#endif
