#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "frame.h"
#include "guard.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(CN_DOWN == KEY_DOWN && CN_UP == KEY_UP && CN_LEFT == KEY_LEFT, "keys");
_Static_assert(CN_RIGHT == KEY_RIGHT && CN_HOME == KEY_HOME && CN_F0 == KEY_F0, "keys");
_Static_assert(CN_BACKSPACE == KEY_BACKSPACE && CN_DELETE == KEY_DC, "keys");
_Static_assert(CN_INSERT == KEY_IC && CN_PAGE_DOWN == KEY_NPAGE, "keys");
_Static_assert(CN_PAGE_UP == KEY_PPAGE && CN_ENTER == KEY_ENTER, "keys");
_Static_assert(CN_BACK_TAB == KEY_BTAB && CN_END_KEY == KEY_END, "keys");

enum { PASTE_BEGIN = 01000 + 200, PASTE_END = 01000 + 201 };

static SCREEN *screen;
static FILE *keys;
static bool has_colors_on;
static int32_t cursor_shown;

/// Wide characters need a UTF-8 locale; C.UTF-8 is in every glibc.
static void set_locale(void) {
  const char *set = setlocale(LC_ALL, "");
  if (!set || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static void send(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

static void enter(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  curs_set(0);
  cursor_shown = 0;
}

static void stop_guarding(void) {
  frame_close();
  guard_end();
}

cn_start_result cn_start(bool keys_from_terminal) {
  if (!isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
  if (isatty(STDIN_FILENO)) {
    keys = stdin;
  } else {
    keys = keys_from_terminal ? fopen("/dev/tty", "r") : NULL;
    if (!keys) return CN_NOT_A_TERMINAL;
  }
  const char *name = getenv("TERM");
  if (!name || !*name || strcmp(name, "dumb") == 0) return CN_UNKNOWN_TERMINAL;
  set_locale();
  guard_begin(fileno(keys));
  FILE *frames = frame_open();
  screen = frames ? newterm(NULL, frames, keys) : NULL;
  if (!screen || !tigetstr("cup") || tigetstr("cup") == (char *)-1) {
    if (screen) cn_stop(); else stop_guarding();
    return CN_UNKNOWN_TERMINAL;
  }
  set_escdelay(25);
  enter();
  has_colors_on = has_colors() && start_color() == OK;
  if (has_colors_on) use_default_colors();
  define_key("\033[200~", PASTE_BEGIN);
  define_key("\033[201~", PASTE_END);
  guard_drawing(true);
  send("\033[?2004h");
  return CN_STARTED;
}

void cn_stop(void) {
  if (!screen) return;
  send("\033[?2004l");
  endwin();
  guard_drawing(false);
  delscreen(screen);
  screen = NULL;
  stop_guarding();
}

cn_size cn_screen_size(void) {
  struct winsize size;
  cn_size found = {24, 80};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    found.rows = size.ws_row;
    found.columns = size.ws_col;
  } else if (screen) {
    getmaxyx(stdscr, found.rows, found.columns);
  }
  return found;
}

int32_t cn_colors(void) { return has_colors_on ? COLORS : 0; }

int32_t cn_columns(uint32_t scalar) {
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) set_locale();
  return wcwidth((wchar_t)scalar);
}

/// A pair for two colours (0 the terminal's own, 1 black to 16 bright white); made when first used.
static short pair_for(int color, int ground) {
  static bool made[17 * 17];
  if (!has_colors_on || (color == 0 && ground == 0)) return 0;
  if (COLORS < 16) {
    if (color > 8) color -= 8;
    if (ground > 8) ground -= 8;
  }
  int pair = color * 17 + ground;
  if (pair >= COLOR_PAIRS) {
    // Few pairs: colours on the terminal's own ground.
    pair = color;
    ground = 0;
    if (pair >= COLOR_PAIRS) return 0;
    init_pair((short)pair, (short)(color - 1), -1);
    return (short)pair;
  }
  if (!made[pair]) {
    init_pair((short)pair, (short)(color - 1), (short)(ground - 1));
    made[pair] = true;
  }
  return (short)pair;
}

static attr_t attributes_of(uint16_t style) {
  attr_t attributes = A_NORMAL;
  if (style & 1 << 10) attributes |= A_BOLD;
  if (style & 2 << 10) attributes |= A_DIM;
  if (style & 4 << 10) attributes |= A_ITALIC;
  if (style & 8 << 10) attributes |= A_UNDERLINE;
  if (style & 16 << 10) attributes |= A_REVERSE;
  return attributes;
}

/// A cell in curses' own form. What the C library would give other columns becomes question marks,
/// so that nothing after it moves; true where a second one must follow.
static bool convert(
    const cn_cell *cell, attr_t attributes, short pair, const cchar_t *space, cchar_t *out) {
  if (cell->scalar < 0x7F && cell->mark_count == 0) {
    // Most cells: a space of this style, with another character. `setcchar` takes far longer.
    *out = *space;
    out->chars[0] = (wchar_t)cell->scalar;
    return false;
  }
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)cell->scalar};
  int count = 1;
  bool fits = cell->scalar < 0x7F || wcwidth((wchar_t)cell->scalar) == cell->columns;
  if (!fits) text[0] = L'?';
  for (int i = 0; fits && i < cell->mark_count && i < 4 && count < CCHARW_MAX; i++) {
    if (wcwidth((wchar_t)cell->marks[i]) == 0) text[count++] = (wchar_t)cell->marks[i];
  }
  setcchar(out, text, attributes, pair, NULL);
  return !fits && cell->columns == 2;
}

void cn_put(int32_t row, int32_t column, const cn_cell *cells, int32_t count) {
  enum { MOST = 512 };
  cchar_t line[MOST];
  int32_t length = 0, start = column, at = column;
  uint16_t style = 0;
  attr_t attributes = A_NORMAL;
  short pair = 0;
  cchar_t space;
  setcchar(&space, L" ", attributes, pair, NULL);
  for (int32_t i = 0; i < count; i++) {
    if (cells[i].scalar == 0) continue;
    if (cells[i].style != style) {
      style = cells[i].style;
      attributes = attributes_of(style);
      pair = pair_for(style & 31, style >> 5 & 31);
      setcchar(&space, L" ", attributes, pair, NULL);
    }
    if (convert(&cells[i], attributes, pair, &space, &line[length++])) {
      line[length] = line[length - 1];
      length++;
    }
    at += cells[i].columns;
    if (length >= MOST - 2) {
      mvadd_wchnstr(row, start, line, length);
      length = 0;
      start = at;
    }
  }
  if (length > 0) mvadd_wchnstr(row, start, line, length);
}

void cn_flush(int32_t cursor_row, int32_t cursor_column) {
  int32_t wanted = cursor_row >= 0;
  // The first refresh after `endwin` sets the terminal's modes.
  bool is_set = !isendwin();
  if (is_set) frame_begin();
  if (wanted) move(cursor_row, cursor_column);
  if (wanted != cursor_shown) curs_set(wanted);
  cursor_shown = wanted;
  refresh();
  if (is_set) frame_send();
}

void cn_repaint(void) {
  erase();
  clearok(curscr, TRUE);
}

/// Takes in a new size of the terminal.
static void resize_to_fit(void) {
  cn_size size = cn_screen_size();
  reset_prog_mode();
  resizeterm(size.rows, size.columns);
  cn_repaint();
}

/// What curses has; nothing where it has nothing.
static cn_event read_key(void) {
  wint_t value = 0;
  for (;;) {
    int kind = get_wch(&value);
    if (kind == KEY_CODE_YES) {
      if (value == KEY_RESIZE) continue;
      if (value == PASTE_BEGIN) return (cn_event){CN_PASTE_BEGIN, 0};
      if (value == PASTE_END) return (cn_event){CN_PASTE_END, 0};
      return (cn_event){CN_KEY, value};
    }
    return kind == OK ? (cn_event){CN_CHARACTER, value} : (cn_event){CN_NOTHING, 0};
  }
}

cn_event cn_read(int32_t timeout) {
  for (;;) {
    uint32_t happened = guard_take();
    if (happened & GUARD_END) return (cn_event){CN_END, 0};
    if (happened & GUARD_SUSPEND) return (cn_event){CN_SUSPEND, 0};
    if (happened & GUARD_RESIZED) {
      resize_to_fit();
      return (cn_event){CN_RESIZED, 0};
    }
    cn_event event = read_key();
    if (event.kind != CN_NOTHING) return event;
    if (happened & GUARD_WOKEN) return (cn_event){CN_WOKEN, 0};
    if (timeout == 0) return (cn_event){CN_NOTHING, 0};
    struct pollfd sources[2] = {{fileno(keys), POLLIN, 0}, {guard_descriptor(), POLLIN, 0}};
    int ready = poll(sources, 2, timeout);
    if (ready == 0) return (cn_event){CN_NOTHING, 0};
    if (ready > 0 && sources[1].revents & POLLIN) guard_drain();
    if (ready > 0 && sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
      return (cn_event){CN_END, 0};
    }
    if (ready > 0 && sources[0].revents & POLLIN) {
      event = read_key();
      if (event.kind != CN_NOTHING) return event;
    }
  }
}

void cn_pass_on_signal(void) { guard_pass_on(); }

void cn_wake(void) { guard_wake(GUARD_WOKEN); }

void cn_suspend(void) {
  send("\033[?2004l");
  endwin();
  guard_drawing(false);
  guard_stop_process();
  guard_drawing(true);
  send("\033[?2004h");
  resize_to_fit();
  enter();
}
