#include "Levels.h"

#include <stdatomic.h>

#include "CDevanagariKernel.h"

static atomic_int vector_limit = 64;

void dvn_limit_vectors(int bytes) {
  atomic_store_explicit(&vector_limit, bytes, memory_order_relaxed);
}

int dvn_vector_limit(void) {
  return atomic_load_explicit(&vector_limit, memory_order_relaxed);
}

int dvn_vector_size(void) {
  int limit = dvn_vector_limit();
#if defined(__x86_64__)
  // All that the targets in Levels.h name: a virtual machine may hide any of it.
  int has_32 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
               __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
  if (limit >= 64 && has_32 && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2"))
    return 64;
  if (limit >= 32 && has_32) return 32;
  return limit >= 16 && __builtin_cpu_supports("ssse3") ? 16 : 0;
#else
  return HAS_VECTORS && limit >= 16 ? 16 : 0;
#endif
}
