#pragma once
#include <stddef.h>
#include <stdint.h>

/// A model's bytes, compiled in.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} ctm_bytes;
