#pragma once
#include "ctm_bytes.h"

/// The model that tells the lines of plain text apart.
ctm_bytes ctm_lines_of_text(void);

/// The model that tells the lines of HTML pages apart.
ctm_bytes ctm_lines_of_html(void);
