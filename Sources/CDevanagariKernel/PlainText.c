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

// Calls the loop for the processor at hand; the shortest vectors need nothing of it.
#define BEST(end, loop)                                                                          \
  switch (dvn_vector_size()) {                                                                   \
    LONGER(end, loop)                                                                            \
  default: end = loop##_16(bytes, start, count);                                                 \
  }
#ifdef __x86_64__
#define LONGER(end, loop)                                                                        \
  case 64: end = loop##_64(bytes, start, count); break;                                          \
  case 32: end = loop##_32(bytes, start, count); break;
#else
#define LONGER(end, loop)
#endif

// The last vector may have cut a scalar.
static int64_t scalar_start(const uint8_t *bytes, int64_t start, int64_t end, int64_t count) {
  while (end > start && end < count && (bytes[end] & 0xc0) == 0x80) end--;
  return end;
}

// Vectors of 16 bytes ask nothing of the processor, but a limit of 0 takes them away too.
static int is_plain_known(int64_t start) {
  return start >= dvn_plain_context && dvn_vector_limit() >= 16;
}

int64_t dvn_plain_nfc(const uint8_t *bytes, int64_t start, int64_t count) {
  if (!is_plain_known(start)) return start;
  int64_t end;
  BEST(end, nfc_end)
  return scalar_start(bytes, start, end, count);
}

int64_t dvn_plain_safe(const uint8_t *bytes, int64_t start, int64_t count) {
  if (!is_plain_known(start)) return start;
  int64_t end;
  BEST(end, safe_end)
  return scalar_start(bytes, start, end, count);
}

int64_t dvn_line_end(const uint8_t *bytes, int64_t start, int64_t count) {
  const uint8_t *end = memchr(bytes + start, '\n', (size_t)(count - start));
  return end ? end + 1 - bytes : count;
}
