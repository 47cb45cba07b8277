// What the vectors of a level can do that the compiler's own cannot say: look bytes up in sixteen,
// and make bits of them. No guard: it is included for each level, with NAME, TARGET and
// VECTOR_SIZE.

#define vector NAME(vector)
#define load NAME(load)
#define look_up NAME(look_up)
#define look_up_low NAME(look_up_low)
#define any_bits NAME(any_bits)
#define INLINE TARGET static inline __attribute__((always_inline))

// Vectors of the compiler, which it turns into what the processor has.
typedef uint8_t vector __attribute__((vector_size(VECTOR_SIZE)));

INLINE vector load(const uint8_t *bytes) {
  vector result;
  memcpy(&result, bytes, sizeof result);
  return result;
}

#if defined(__x86_64__) && VECTOR_SIZE == 64

INLINE vector look_up(const uint8_t *table, vector places) {
  __m512i rows = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)table));
  return (vector)_mm512_shuffle_epi8(rows, (__m512i)places);
}

INLINE uint64_t any_bits(vector bytes) {
  return _mm512_test_epi8_mask((__m512i)bytes, (__m512i)bytes);
}

#elif defined(__x86_64__) && VECTOR_SIZE == 32

INLINE vector look_up(const uint8_t *table, vector places) {
  __m256i rows = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
  return (vector)_mm256_shuffle_epi8(rows, (__m256i)places);
}

INLINE uint64_t any_bits(vector bytes) {
  return (uint32_t)~_mm256_movemask_epi8((__m256i)(bytes == 0));
}

#elif defined(__x86_64__)

INLINE vector look_up(const uint8_t *table, vector places) {
  return (vector)_mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)table), (__m128i)places);
}

INLINE uint64_t any_bits(vector bytes) {
  return (uint16_t)~_mm_movemask_epi8((__m128i)(bytes == 0));
}

#elif defined(__aarch64__)

INLINE vector look_up(const uint8_t *table, vector places) {
  return (vector)vqtbl1q_u8(vld1q_u8(table), (uint8x16_t)places);
}

INLINE uint64_t any_bits(vector bytes) {
  // A bit of its own for each byte of a half, added up.
  const vector weights = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  vector bits = (vector)(bytes != 0) & weights;
  uint8x16_t found = (uint8x16_t)bits;
  return vaddv_u8(vget_low_u8(found)) | (uint64_t)vaddv_u8(vget_high_u8(found)) << 8;
}

#endif

// Looks the low halves of ASCII bytes up; gives 0 for others.
INLINE vector look_up_low(const uint8_t *table, vector bytes) {
#ifdef __x86_64__
  return look_up(table, bytes);
#else
  return look_up(table, bytes & 0x8f);
#endif
}
