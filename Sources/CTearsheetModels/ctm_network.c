#include "ctm_network.h"

// The same loop for each width of vectors. All outputs stay in registers.
#define ADD_PRODUCTS(name, attribute, width)                                                     \
  typedef float name##_floats __attribute__((vector_size(4 * width), aligned(4), may_alias));    \
  attribute static void name(                                                                    \
      float *outputs, const float *inputs, int32_t count, const float *weights) {                \
    enum { PARTS = CTM_VALUES / width };                                                         \
    name##_floats sums[PARTS];                                                                   \
    for (int part = 0; part < PARTS; part++)                                                     \
      sums[part] = ((const name##_floats *)outputs)[part];                                       \
    for (int32_t at = 0; at < count; at++) {                                                     \
      const name##_floats *row = (const name##_floats *)(weights + (size_t)at * CTM_VALUES);     \
      for (int part = 0; part < PARTS; part++) sums[part] += row[part] * inputs[at];             \
    }                                                                                            \
    for (int part = 0; part < PARTS; part++)                                                     \
      ((name##_floats *)outputs)[part] = sums[part];                                             \
  }

ADD_PRODUCTS(add_narrow, , 4)

#if defined(__x86_64__)
ADD_PRODUCTS(add_wide, __attribute__((target("avx2"))), 8)
#endif

void ctm_add_products(float *outputs, const float *inputs, int32_t count, const float *weights) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    add_wide(outputs, inputs, count, weights);
    return;
  }
#endif
  add_narrow(outputs, inputs, count, weights);
}
