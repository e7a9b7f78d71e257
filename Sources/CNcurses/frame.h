#pragma once
#include <stdio.h>

// Curses writes whenever it moves the cursor, fifty times for a full screen. What it writes is kept
// until the frame is whole, and reaches the terminal in one piece: no half-drawn screen, one packet
// over SSH instead of fifty, and less work for the kernel and for whoever reads.

/// What curses is to write to; NULL where it cannot be had. To be closed by `frame_close`.
FILE *frame_open(void);
void frame_close(void);

/// From here on what curses writes is kept. It must not change the terminal's modes until
/// `frame_send`: what it writes to is no terminal meanwhile.
void frame_begin(void);
/// Sends what was kept, and lets curses write to the terminal again.
void frame_send(void);
