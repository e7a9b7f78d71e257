#include "ctm_topics.h"

// #embed is C23, which no language mode of the package manager names yet.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(4) uint8_t media_topics[] = {
#embed "models/media_topics.tsv"
};

static const _Alignas(4) uint8_t topics[] = {
#embed "models/topics.model"
};

static const _Alignas(4) uint8_t topics2[] = {
#embed "models/topics2.model"
};

ctm_bytes ctm_media_topics(void) { return (ctm_bytes){media_topics, sizeof media_topics}; }

ctm_bytes ctm_topics(void) { return (ctm_bytes){topics, sizeof topics}; }

ctm_bytes ctm_topics2(void) { return (ctm_bytes){topics2, sizeof topics2}; }
