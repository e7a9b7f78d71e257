#pragma once
#include "ctm_bytes.h"
#include "ctm_lines.h"
#include "ctm_network.h"
#include "ctm_places.h"
#include "ctm_topics.h"
#include "ctm_trees.h"

/// The format of the compiled-in models; changes when any of them does.
uint32_t ctm_version(void);
