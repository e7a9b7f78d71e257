#include "ctm_trees.h"

// The same loop for each width of vectors.
#define CLEAR_LEAVES(name, attribute, width)                                                     \
  typedef float name##_floats __attribute__((vector_size(4 * width), aligned(4), may_alias));    \
  typedef uint32_t name##_bits __attribute__((vector_size(4 * width), aligned(4), may_alias));   \
  attribute static void name(                                                                    \
      uint32_t *leaves, const float *const *rows, const ctm_column *columns, int32_t count,      \
      const ctm_split *splits) {                                                                 \
    for (int32_t at = 0; at < count; at++) {                                                     \
      name##_floats values[CTM_ROWS / width];                                                    \
      float highest = rows[0][columns[at].feature];                                              \
      for (int row = 0; row < CTM_ROWS; row++) {                                                 \
        const float value = rows[row][columns[at].feature];                                      \
        values[row / width][row % width] = value;                                                \
        highest = value > highest ? value : highest;                                             \
      }                                                                                          \
      const ctm_split *split = splits + columns[at].first;                                       \
      const ctm_split *end = splits + columns[at].end;                                           \
      /* A threshold is compared again for each of its splits: a loop over those would end */    \
      /* where no processor guesses it does. */                                                  \
      for (; split < end && split->threshold < highest; split++) {                               \
        name##_bits *word = (name##_bits *)(leaves + (size_t)split->word * CTM_ROWS);            \
        for (int part = 0; part < CTM_ROWS / width; part++)                                      \
          word[part] &= (name##_bits)(values[part] <= split->threshold) | split->kept;           \
      }                                                                                          \
    }                                                                                            \
  }

CLEAR_LEAVES(clear_narrow, , 4)

#if defined(__x86_64__)
CLEAR_LEAVES(clear_wide, __attribute__((target("avx2"))), 16)
#endif

void ctm_clear_leaves(
    uint32_t *leaves, const float *const *rows, const ctm_column *columns, int32_t count,
    const ctm_split *splits) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    clear_wide(leaves, rows, columns, count, splits);
    return;
  }
#endif
  clear_narrow(leaves, rows, columns, count, splits);
}

void ctm_add_leaves(
    float *sums, const uint32_t *leaves, const int32_t *firstWords, int32_t trees,
    const float *values) {
  float own[CTM_ROWS];
  for (int row = 0; row < CTM_ROWS; row++) own[row] = sums[row];
  for (int32_t tree = 0; tree < trees; tree++) {
    size_t first = (size_t)firstWords[tree];
    if ((size_t)firstWords[tree + 1] == first + 1) {
      const uint32_t *left = leaves + first * CTM_ROWS;
      for (int row = 0; row < CTM_ROWS; row++)
        own[row] += values[first * 32 + (size_t)__builtin_ctz(left[row])];
      continue;
    }
    for (int row = 0; row < CTM_ROWS; row++) {
      size_t word = first;
      while (leaves[word * CTM_ROWS + (size_t)row] == 0) word++;
      own[row] += values[word * 32 + (size_t)__builtin_ctz(leaves[word * CTM_ROWS + (size_t)row])];
    }
  }
  for (int row = 0; row < CTM_ROWS; row++) sums[row] = own[row];
}
