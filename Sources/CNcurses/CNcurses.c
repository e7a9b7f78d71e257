#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include <curses.h>

bool cn_start(void) { return false; }
