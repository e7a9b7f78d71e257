#include "ctm_places.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t places[] = {
#embed "models/places.tsv"
};

ctm_bytes ctm_places(void) { return (ctm_bytes){places, sizeof places}; }
