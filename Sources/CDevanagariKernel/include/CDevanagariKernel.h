// Loops over many bytes at once, for what Swift has no vectors that are as fast.
#ifndef CDEVANAGARI_KERNEL_H
#define CDEVANAGARI_KERNEL_H

#include <stdint.h>

/// How many bytes must stand before the first that is judged.
enum { dvn_plain_context = 4 };

/// Returns the end of the text from `start` on that is in NFC whatever stands around it: `start` if
/// what follows is not. It errs to one side only: what it lets pass is in NFC, and it stops at some
/// text that is. `start` and the end are at scalars of valid UTF-8.
///
/// Plain is ASCII, Latin-1, Devanagari of U+0900 to U+097F, general punctuation, currency signs and
/// the emoji of plane 1, where neighbours leave each other as they are.
int64_t dvn_plain_nfc(const uint8_t *_Nonnull bytes, int64_t start, int64_t count);

/// The same for text in which no rule of the preset `safe` acts, if it is in NFC.
int64_t dvn_plain_safe(const uint8_t *_Nonnull bytes, int64_t start, int64_t count);

/// Uses no vectors of more bytes from now on: 16 for those that every processor has. For tests and for
/// comparisons; what the functions promise stays.
void dvn_plain_limit_width(int bytes);

/// Returns where the line that holds `start` ends, behind its LF, or `count`.
int64_t dvn_line_end(const uint8_t *_Nonnull bytes, int64_t start, int64_t count);

#endif
