#pragma once
#include "ctm_bytes.h"

/// Rows that go through trees together.
enum { CTM_ROWS = 16 };

/// A split of a tree: rows whose value is above the threshold keep these bits of a word of leaves.
typedef struct {
  float threshold;
  uint32_t word;
  uint32_t kept;
} ctm_split;

/// The splits on one feature, by rising threshold: where they are among all.
typedef struct {
  int32_t feature;
  int32_t first;
  int32_t end;
} ctm_column;

/// Clears the bits of the leaves that the rows do not reach. Word by word, `leaves` has one entry a
/// row. In C because Swift has no way to take wider vectors where the processor has them: they halve
/// the time.
void ctm_clear_leaves(
    uint32_t *leaves, const float *const *rows, const ctm_column *columns, int32_t count,
    const ctm_split *splits);

/// Adds, tree by tree, the value of the lowest leaf that is left to each row's sum; the words of a
/// tree are those from its first to the next tree's.
void ctm_add_leaves(
    float *sums, const uint32_t *leaves, const int32_t *firstWords, int32_t trees,
    const float *values);
