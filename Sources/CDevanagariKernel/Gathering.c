#include "CDevanagariKernel.h"

#include <string.h>

#include "Generated/kind_mask.h"
#include "Levels.h"

// Whether the scalar at `place` is one to escape.
static int is_escaped(const uint8_t *bytes, int64_t place, int64_t count, uint8_t extra) {
  uint8_t byte = bytes[place];
  if (byte == 0xc2) return count - place > 1 && bytes[place + 1] < 0xa0;
  if (byte == 0xe2)
    return count - place > 2 && bytes[place + 1] == 0x80 && (bytes[place + 2] & 0xfe) == 0xa8;
  return byte < 0x20 || byte == 0x5c || byte == 0x7f || byte == extra;
}

static int64_t next_escaped(const uint8_t *bytes, int64_t start, int64_t count, uint8_t extra) {
  while (start < count && !is_escaped(bytes, start, count, extra)) start++;
  return start;
}

#define LOOPS "GatheringLoops.h"
#include "EachLevel.h"
#undef LOOPS

int64_t dvn_next_escaped(const uint8_t *bytes, int64_t start, int64_t count, uint8_t extra) {
#define CALL(size) next_escaped_##size(bytes, start, count, extra)
  switch (dvn_vector_size()) {
    FOR_EACH_LEVEL(start =, CALL)
  }
#undef CALL
  return next_escaped(bytes, start, count, extra);
}

// Goes on from `result`, with those that no vector may read.
static void gather_last(const uint8_t *bytes, int64_t start, const uint64_t *boundaries,
                        int64_t count, const dvn_gathering *wanted, uint8_t *target,
                        dvn_gathered *result) {
  for (; result->passed < count; result->passed++) {
    uint64_t boundary = boundaries[result->passed];
    int64_t end = (int64_t)(boundary >> 16), size = end - start;
    if (wanted->kinds >> (boundary & dvn_kind_mask) & 1) {
      if (next_escaped(bytes, start, end, wanted->extra) < end) return;
      memcpy(target + result->written, bytes + start, (size_t)size);
      target[result->written + size] = wanted->separator;
      result->written += size + 1;
    }
    start = end;
  }
}

dvn_gathered dvn_gather(const uint8_t *bytes, int64_t size, int64_t start,
                        const uint64_t *boundaries, int64_t count, const dvn_gathering *wanted,
                        uint8_t *target) {
  dvn_gathered result = {0, 0};
#define CALL(vector) gather_##vector(bytes, size, start, boundaries, count, wanted, target)
  switch (dvn_vector_size()) {
    FOR_EACH_LEVEL(result =, CALL)
  }
#undef CALL
  if (result.passed > 0) start = (int64_t)(boundaries[result.passed - 1] >> 16);
  gather_last(bytes, start, boundaries, count, wanted, target, &result);
  return result;
}
