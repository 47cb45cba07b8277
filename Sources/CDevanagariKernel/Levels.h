// The levels of vectors: what processors have, and which are used.
#ifndef DVN_LEVELS_H
#define DVN_LEVELS_H

#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define HAS_VECTORS 1
// Before SSSE3, of 2006, no processor looks bytes up in a vector.
#define TARGET_16 __attribute__((target("ssse3")))
#define TARGET_32 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#define TARGET_64                                                                                \
  __attribute__((                                                                                \
      target("avx2,bmi,bmi2,popcnt,avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2")))
#define FOR_EACH_LEVEL(before, call)                                                             \
  case 64: before call(64); break;                                                               \
  case 32: before call(32); break;                                                               \
  case 16: before call(16); break;
#elif defined(__aarch64__)
#include <arm_neon.h>
#define HAS_VECTORS 1
#define TARGET_16
#define FOR_EACH_LEVEL(before, call) case 16: before call(16); break;
#else
#define HAS_VECTORS 0
#define FOR_EACH_LEVEL(before, call)
#endif

// What dvn_limit_vectors allows.
int dvn_vector_limit(void);

// The size of the vectors to use: 64, 32, 16, or 0 for none.
int dvn_vector_size(void);

#endif
