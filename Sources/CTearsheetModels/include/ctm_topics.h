#pragma once
#include "ctm_bytes.h"

/// The IPTC Media Topics in force; CC BY 4.0, see NOTICE.
ctm_bytes ctm_media_topics(void);

/// The linear model of the first-level topics; CC BY-SA 4.0, see NOTICE.
ctm_bytes ctm_topics(void);

/// The linear model of the second-level topics; CC BY-SA 4.0, see NOTICE.
ctm_bytes ctm_topics2(void);
