#include "ctm_topics.h"

// The files below are C23; the language is the newest that every compiler here knows by name.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(4) uint8_t media_topics[] = {
#embed "models/media_topics.tsv"
};

static const _Alignas(4) uint8_t topics[] = {
#embed "models/topics.model"
};

ctm_bytes ctm_media_topics(void) { return (ctm_bytes){media_topics, sizeof media_topics}; }

ctm_bytes ctm_topics(void) { return (ctm_bytes){topics, sizeof topics}; }
