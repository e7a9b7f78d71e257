#pragma once
#include <stdbool.h>
#include <stdint.h>

// Signals and crashes: whatever ends the program, the shell gets its terminal back. Signals that
// ask for something set a bit and wake the loop; those that mean a crash restore the terminal at
// once. Ends by themselves when the loop does not come: a terminal that reads no more holds it.

enum { GUARD_END = 1, GUARD_RESIZED = 2, GUARD_SUSPEND = 4, GUARD_WOKEN = 8 };

/// Remembers the terminal's modes and takes over the signals.
void guard_begin(int terminal);
/// Puts modes and signals back, and shows what was written to standard error meanwhile.
void guard_end(void);
/// Ends the process by the signal that asked for its end while it was guarded; returns where none
/// did.
void guard_pass_on(void);
/// While true, the terminal is curses' and standard error is kept in a file.
void guard_drawing(bool on);
/// Sets bits and wakes the loop. From any thread and from signal handlers.
void guard_wake(uint32_t bits);
/// The bits that were set since the last time.
uint32_t guard_take(void);
/// Readable once a bit is set.
int guard_descriptor(void);

/// Makes the descriptor quiet again; to be called when it was readable, before what happened is
/// taken.
void guard_drain(void);
/// Stops the process as Ctrl-Z would; returns when it goes on.
void guard_stop_process(void);
