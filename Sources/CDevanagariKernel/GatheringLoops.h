// The loops of Gathering.c, for one level of vectors. No guard: it is included for each level,
// after Vectors.h.

// The bytes with which a scalar to escape may begin.
INLINE uint64_t NAME(suspects)(vector bytes, uint8_t extra) {
  return any_bits((vector)(bytes < 0x20) | (vector)(bytes == 0x5c) | (vector)(bytes == 0x7f) |
                  (vector)(bytes == 0xc2) | (vector)(bytes == 0xe2) | (vector)(bytes == extra));
}

// The first scalar to escape, or the start of a vector that has none behind it in `count` bytes.
TARGET static int64_t NAME(next_escaped)(const uint8_t *bytes, int64_t start, int64_t count,
                                         uint8_t extra) {
  for (; count - start >= VECTOR_SIZE; start += VECTOR_SIZE) {
    uint64_t found = NAME(suspects)(load(bytes + start), extra);
    for (; found; found &= found - 1) {
      int64_t place = start + __builtin_ctzll(found);
      if (is_escaped(bytes, place, count, extra)) return place;
    }
  }
  return start;
}

// Copies bytes by whole vectors, and tells whether there is something among them to escape.
INLINE int NAME(copy)(const uint8_t *bytes, int64_t size, uint8_t extra, uint8_t *target) {
  for (int64_t place = 0; place < size; place += VECTOR_SIZE) {
    vector part = load(bytes + place);
    memcpy(target + place, &part, sizeof part);
    uint64_t found = NAME(suspects)(part, extra);
    if (size - place < VECTOR_SIZE) found &= ((uint64_t)1 << (size - place)) - 1;
    if (found && next_escaped(bytes, place, size, extra) < size) return 1;
  }
  return 0;
}

// Stops where a vector would read behind the bytes.
TARGET static dvn_gathered NAME(gather)(const uint8_t *bytes, int64_t size, int64_t start,
                                        const uint64_t *boundaries, int64_t count,
                                        const dvn_gathering *wanted, uint8_t *target) {
  // In locals: the stores into the target could change what is behind a pointer.
  uint32_t kinds = wanted->kinds;
  uint8_t extra = wanted->extra, separator = wanted->separator;
  uint8_t *next = target;
  int64_t index = 0;
  for (; index < count; index++) {
    int64_t end = (int64_t)(boundaries[index] >> 16);
    if (kinds >> (boundaries[index] & dvn_kind_mask) & 1) {
      if (size - end < VECTOR_SIZE) break;
      if (NAME(copy)(bytes + start, end - start, extra, next)) break;
      next += end - start;
      *next++ = separator;
    }
    start = end;
  }
  return (dvn_gathered){index, next - target};
}
