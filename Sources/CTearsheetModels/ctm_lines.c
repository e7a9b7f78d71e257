#include "ctm_lines.h"

// The files below are C23; the language is the newest that every compiler here knows by name.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(4) uint8_t text[] = {
#embed "models/lines_text.model"
};

static const _Alignas(4) uint8_t html[] = {
#embed "models/lines_html.model"
};

ctm_bytes ctm_lines_of_text(void) { return (ctm_bytes){text, sizeof text}; }

ctm_bytes ctm_lines_of_html(void) { return (ctm_bytes){html, sizeof html}; }
