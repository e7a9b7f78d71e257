#pragma once
#include "ctm_bytes.h"

/// Names of places and their people; with data of GeoNames, CC BY 4.0, see NOTICE.
ctm_bytes ctm_places(void);
