#pragma once
#include <stdbool.h>
#include <stdint.h>

// All that the program needs from curses and from the terminal below it. One terminal at a time,
// one thread, but for cn_wake.

/// What stood in the way of a start.
typedef enum { CN_STARTED, CN_NOT_A_TERMINAL, CN_UNKNOWN_TERMINAL } cn_start_result;

/// Takes over the terminal: standard output to draw on, standard input for the keys, or where that
/// is something else and `keys_from_terminal` is set, /dev/tty. Sets the locale for wide characters,
/// the crash guard and the signal handlers. `newterm`, for `initscr` would exit the process.
cn_start_result cn_start(bool keys_from_terminal);

/// Gives the terminal back. May be called twice.
void cn_stop(void);

/// Ends the process by the signal that ended the loop; returns where none did. To be called when
/// all that is to be left in order is.
void cn_pass_on_signal(void);

/// Rows and columns. Hides `getmaxyx`, a macro, and `LINES`/`COLS`, mutable globals.
typedef struct { int32_t rows, columns; } cn_size;
cn_size cn_screen_size(void);

/// How many colours there are; 0 on a monochrome terminal.
int32_t cn_colors(void);

/// One cell: its code point (0 in the right half of a wide one), the marks over it, its columns, and
/// its style: colour in bits 0 ... 4, ground in 5 ... 9 (0 is the terminal's own), bold, dim, italic,
/// underline, reverse from bit 10. Hides `A_*`, untyped macros, and colour pairs.
typedef struct {
  uint32_t scalar;
  uint16_t style;
  uint8_t columns;
  uint8_t mark_count;
  uint32_t marks[4];
} cn_cell;

/// Puts cells beside each other, the first one at a place.
void cn_put(int32_t row, int32_t column, const cn_cell *cells, int32_t count);

/// Sends what was put, and shows the cursor at a place; a negative row hides it.
void cn_flush(int32_t cursor_row, int32_t cursor_column);

/// Forgets what was put and draws everything anew with the next flush.
void cn_repaint(void);

/// What cn_read found.
typedef enum {
  CN_NOTHING, CN_CHARACTER, CN_KEY, CN_PASTE_BEGIN, CN_PASTE_END, CN_RESIZED, CN_WOKEN, CN_SUSPEND,
  CN_END
} cn_event_kind;

/// A character by its code point, or a key by a curses number below.
typedef struct { cn_event_kind kind; uint32_t value; } cn_event;

/// Waits for something, at most so many milliseconds; -1 for as long as it takes.
cn_event cn_read(int32_t timeout);

/// Wakes cn_read. From any thread, at any time.
void cn_wake(void);

/// Gives the terminal back to the shell and stops, as Ctrl-Z does; takes it over again afterwards.
void cn_suspend(void);

/// The columns that the C library, and so curses, gives a code point; -1 for one it does not draw.
/// `wcwidth` in a UTF-8 locale, which Glibc's module does not have.
int32_t cn_columns(uint32_t scalar);

/// Keys by their curses numbers, which are macros.
enum {
  CN_DOWN = 0402, CN_UP = 0403, CN_LEFT = 0404, CN_RIGHT = 0405, CN_HOME = 0406,
  CN_BACKSPACE = 0407, CN_F0 = 0410, CN_DELETE = 0512, CN_INSERT = 0513, CN_PAGE_DOWN = 0522,
  CN_PAGE_UP = 0523, CN_ENTER = 0527, CN_BACK_TAB = 0541, CN_END_KEY = 0550
};
