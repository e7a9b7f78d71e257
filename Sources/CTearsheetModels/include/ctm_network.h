#pragma once
#include "ctm_bytes.h"

/// Values that the network of lines keeps of a line.
enum { CTM_VALUES = 32 };

/// Adds to `outputs` (CTM_VALUES of them) what `count` inputs give, by input the weights of all outputs.
/// In C because Swift has no way to take wider vectors where the processor has them: they take a
/// fifth of the time. The sums are the same to the bit by any width.
void ctm_add_products(float *outputs, const float *inputs, int32_t count, const float *weights);
