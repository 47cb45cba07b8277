// What libFuzzer offers to programs that have a `main` of their own.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the options of a command line; `test` is called with each input.
int LLVMFuzzerRunDriver(
    int *_Nonnull count, char *_Nullable *_Nonnull *_Nonnull arguments,
    int (*_Nonnull test)(const uint8_t *_Nullable bytes, size_t count));
