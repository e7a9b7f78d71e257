#pragma once
#include <stddef.h>
#include <stdint.h>

/// A model's bytes, compiled in.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} ctm_bytes;

/// The format of the compiled-in models; changes when any of them does.
uint32_t ctm_version(void);
