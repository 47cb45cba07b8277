// Counts the allocations of the program that links this target.
#ifndef CALLOCATION_COUNT_H
#define CALLOCATION_COUNT_H

#include <stdint.h>

/// The allocations of this thread so far; -1 where they cannot be counted (not glibc).
int64_t allocation_count(void);

#endif
