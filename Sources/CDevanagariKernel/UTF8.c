#include "CDevanagariKernel.h"

#include <string.h>

#include "Levels.h"

// Faults of two bytes that follow each other, by table 3-7 of the Unicode Standard. Each is a bit
// that three halves of the two bytes have in common: after Keiser and Lemire, Validating UTF-8 in
// less than one instruction per byte, 2021.
enum {
  too_short = 1 << 0,          // a lead, and no continuation: 11…… 0……, 11…… 11……
  too_long = 1 << 1,           // ASCII, and a continuation: 0…… 10……
  overlong_3 = 1 << 2,         // E0 80..9F
  too_large = 1 << 3,          // F4 90..BF, F5..FF 90..BF
  surrogate = 1 << 4,          // ED A0..BF
  overlong_2 = 1 << 5,         // C0, C1
  overlong_4 = 1 << 6,         // F0 80..8F
  too_large_80 = 1 << 6,       // F5..FF 80..8F: it shares no half with the one above
  two_continuations = 1 << 7,  // 10…… 10……: a fault but in scalars of three bytes and four
  // Those that the low half of the first byte does not decide.
  any_low = too_short | too_long | two_continuations,
};

#if HAS_VECTORS
static const uint8_t first_high[16] = {
    // 0……
    too_long, too_long, too_long, too_long, too_long, too_long, too_long, too_long,
    // 10……
    two_continuations, two_continuations, two_continuations, two_continuations,
    // C, D, E, F
    too_short | overlong_2, too_short, too_short | overlong_3 | surrogate,
    too_short | too_large | too_large_80 | overlong_4};
static const uint8_t first_low[16] = {
    any_low | overlong_2 | overlong_3 | overlong_4,  // C0, E0, F0
    any_low | overlong_2,                            // C1
    any_low, any_low,
    any_low | too_large,  // F4
    any_low | too_large | too_large_80, any_low | too_large | too_large_80,
    any_low | too_large | too_large_80, any_low | too_large | too_large_80,
    any_low | too_large | too_large_80, any_low | too_large | too_large_80,
    any_low | too_large | too_large_80, any_low | too_large | too_large_80,
    any_low | too_large | too_large_80 | surrogate,  // ED, FD
    any_low | too_large | too_large_80, any_low | too_large | too_large_80};
static const uint8_t second_high[16] = {
    // 0……
    too_short, too_short, too_short, too_short, too_short, too_short, too_short, too_short,
    // 8, 9, A and B
    too_long | two_continuations | overlong_2 | overlong_3 | overlong_4 | too_large_80,
    too_long | two_continuations | overlong_2 | overlong_3 | too_large,
    too_long | two_continuations | overlong_2 | surrogate | too_large,
    too_long | two_continuations | overlong_2 | surrogate | too_large,
    // 11……
    too_short, too_short, too_short, too_short};
#endif

#define LOOPS "UTF8Loops.h"
#include "EachLevel.h"
#undef LOOPS

int64_t dvn_utf8_end(const uint8_t *bytes, int64_t count) {
  if (count < 128) return 0;
  // The first bytes have none before them.
  uint8_t first[67] = {0};
  memcpy(first + 3, bytes, 64);
#define CALL(size)                                                                               \
  utf8_end_##size(first, 3, 67) < 67 ? 0 : utf8_end_##size(bytes, 64, count)
  int64_t end;
  switch (dvn_vector_size()) {
    FOR_EACH_LEVEL(end =, CALL)
  default: return 0;
  }
#undef CALL
  if (end == 0) return 0;
  // The last scalar may go on, or be wrong to end.
  do end--;
  while (end > 0 && (bytes[end] & 0xc0) == 0x80);
  return end;
}
