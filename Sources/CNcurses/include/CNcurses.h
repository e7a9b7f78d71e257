#pragma once
#include <stdbool.h>

/// Takes over the terminal. False when there is none.
bool cn_start(void);
