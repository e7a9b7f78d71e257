#include "CTearsheetModels.h"

uint32_t ctm_version(void) { return 1; }
