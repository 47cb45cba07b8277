// The loops of UTF8.c, for one level of vectors. No guard: it is included for each level, after
// Vectors.h.

// What is wrong with pairs of bytes, of which `bytes - 1` reads the first.
INLINE vector NAME(utf8_faults)(const uint8_t *bytes) {
  vector byte = load(bytes), before = load(bytes - 1);
  vector pair = look_up(first_high, before >> 4) & look_up(first_low, before & 0x0f) &
                look_up(second_high, byte >> 4);
  // The third byte of three, and the third and the fourth of four, stand behind a continuation
  // rightly: there must be what else would be a fault.
  vector third = (vector)(load(bytes - 2) >= 0xe0) | (vector)(load(bytes - 3) >= 0xf0);
  return pair ^ (third & two_continuations);
}

// The end of the blocks, from `start` on, in which there is no fault. Three bytes stand before
// `start`.
TARGET static int64_t NAME(utf8_end)(const uint8_t *bytes, int64_t start, int64_t count) {
  while (count - start >= 64) {
    vector high = {0};
    for (int part = 0; part < 64; part += VECTOR_SIZE) high |= load(bytes + start + part);
    // Nothing but ASCII, and nothing open before it.
    if (!any_bits(high & 0x80) &&
        ((bytes[start - 1] | bytes[start - 2] | bytes[start - 3]) & 0x80) == 0) {
      start += 64;
      continue;
    }
    vector faults = {0};
    for (int part = 0; part < 64; part += VECTOR_SIZE)
      faults |= NAME(utf8_faults)(bytes + start + part);
    if (any_bits(faults)) break;
    start += 64;
  }
  return start;
}
