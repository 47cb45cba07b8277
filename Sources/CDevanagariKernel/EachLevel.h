// Includes LOOPS for each level of vectors. No guard.
#if HAS_VECTORS
#define NAME(name) name##_16
#define VECTOR_SIZE 16
#define TARGET TARGET_16
#include "Vectors.h"
#include LOOPS
#include "VectorsEnd.h"
#undef NAME
#undef VECTOR_SIZE
#undef TARGET
#endif

#if defined(__x86_64__)
#define NAME(name) name##_32
#define VECTOR_SIZE 32
#define TARGET TARGET_32
#include "Vectors.h"
#include LOOPS
#include "VectorsEnd.h"
#undef NAME
#undef VECTOR_SIZE
#undef TARGET

#define NAME(name) name##_64
#define VECTOR_SIZE 64
#define TARGET TARGET_64
#include "Vectors.h"
#include LOOPS
#include "VectorsEnd.h"
#undef NAME
#undef VECTOR_SIZE
#undef TARGET
#endif
