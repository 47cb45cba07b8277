#include "CDevanagariKernel.h"

#include <string.h>

#include "Levels.h"

// For every processor.
#define NAME(name) name##_16
#define VECTOR_SIZE 16
#define TARGET
#include "PlainTextLoops.h"
#undef NAME
#undef VECTOR_SIZE
#undef TARGET

#ifdef __x86_64__
// For those with AVX2.
#define NAME(name) name##_32
#define VECTOR_SIZE 32
#define TARGET __attribute__((target("avx2")))
#include "PlainTextLoops.h"
#undef NAME
#undef VECTOR_SIZE
#undef TARGET
#endif

#ifdef __x86_64__
#include "PlainTextTables.h"
#endif

// Calls the loop for the processor at hand.
#ifdef __x86_64__
#define BEST(loop, bytes, start, count)                                                          \
  (dvn_vector_size() == 64   ? loop##_64(bytes, start, count)                                    \
   : dvn_vector_size() == 32 ? loop##_32(bytes, start, count)                                    \
                             : loop##_16(bytes, start, count))
#else
#define BEST(loop, bytes, start, count) loop##_16(bytes, start, count)
#endif

// The last vector may have cut a scalar.
static int64_t scalar_start(const uint8_t *bytes, int64_t start, int64_t end, int64_t count) {
  while (end > start && end < count && (bytes[end] & 0xc0) == 0x80) end--;
  return end;
}

int64_t dvn_plain_nfc(const uint8_t *bytes, int64_t start, int64_t count) {
  if (start < dvn_plain_context) return start;
  return scalar_start(bytes, start, BEST(nfc_end, bytes, start, count), count);
}

int64_t dvn_plain_safe(const uint8_t *bytes, int64_t start, int64_t count) {
  if (start < dvn_plain_context) return start;
  return scalar_start(bytes, start, BEST(safe_end, bytes, start, count), count);
}

int64_t dvn_line_end(const uint8_t *bytes, int64_t start, int64_t count) {
  const uint8_t *end = memchr(bytes + start, '\n', (size_t)(count - start));
  return end ? end + 1 - bytes : count;
}
