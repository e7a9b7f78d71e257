#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/// Leaves every mode that the program may have set: mouse, paste, attributes, cursor, the other
/// screen, keypad.
static const char restore_modes[] =
    "\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?2004l\033[m\033[?25h\033[?1049l\033[?1l\033>";

/// Seconds that the loop has to end the program in good order.
enum { PATIENCE = 2, STACK = 65536, LAST_WORDS = 4096 };

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2,
                             SIGPIPE, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO, SIGPWR};
static const int crashing[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
enum { ENDING = sizeof ending / sizeof *ending, CRASHING = sizeof crashing / sizeof *crashing };

static struct termios saved;
static bool is_saved;
static int terminal = -1;
static atomic_uint bits;
static atomic_bool is_drawing;
static atomic_int ending_signal;
static int event = -1;
static int real_errors = -1, kept_errors = -1;
static struct sigaction before[64];
static char stack[STACK];

void guard_wake(uint32_t more) {
  int error = errno;
  uint64_t one = 1;
  atomic_fetch_or(&bits, more);
  if (event >= 0 && write(event, &one, sizeof one) < 0) { /* Full: awake anyway. */ }
  errno = error;
}

uint32_t guard_take(void) { return atomic_load(&bits) ? atomic_exchange(&bits, 0) : 0; }

void guard_drain(void) {
  uint64_t count;
  if (event >= 0 && read(event, &count, sizeof count) < 0) { /* Nothing there. */ }
}

int guard_descriptor(void) { return event; }

/// Gives standard error back, and what was kept of it.
static void show_errors(void) {
  if (kept_errors < 0 || real_errors < 0) return;
  char words[LAST_WORDS];
  off_t end = lseek(kept_errors, 0, SEEK_END);
  off_t start = end > LAST_WORDS ? end - LAST_WORDS : 0;
  ssize_t length = pread(kept_errors, words, sizeof words, start);
  dup2(real_errors, STDERR_FILENO);
  if (length > 0 && write(STDERR_FILENO, words, (size_t)length) < 0) { /* Nobody reads. */ }
  if (ftruncate(kept_errors, 0) == 0) lseek(kept_errors, 0, SEEK_SET);
}

/// Gives the terminal back without curses, and without waiting for a terminal that does not read.
static void restore_now(void) {
  if (!atomic_exchange(&is_drawing, false)) return;
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  tcflush(STDOUT_FILENO, TCOFLUSH);
  tcflow(STDOUT_FILENO, TCOON);
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  if (write(STDOUT_FILENO, restore_modes, sizeof restore_modes - 1) < 0) { /* Gone. */ }
  if (is_saved) tcsetattr(terminal, TCSANOW, &saved);
  show_errors();
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags);
}

/// Lets a signal through that whoever started the program may have blocked.
static void unblock(int number) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
}

static void die_of(int number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
  raise(number);
  unblock(number);
  _exit(128 + number);
}

static void on_crash(int number) {
  restore_now();
  die_of(number);
}

static void on_end(int number) {
  atomic_store(&ending_signal, number);
  guard_wake(GUARD_END);
  alarm(PATIENCE);
}

static void on_alarm(int number) {
  (void)number;
  restore_now();
  int asked = atomic_load(&ending_signal);
  die_of(asked ? asked : SIGTERM);
}

static void on_resize(int number) { (void)number; guard_wake(GUARD_RESIZED); }
static void on_stop(int number) { (void)number; guard_wake(GUARD_SUSPEND); }

static void on_continue(int number) {
  (void)number;
  guard_wake(GUARD_RESIZED);
}

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, &before[number]);
  unblock(number);
}

void guard_begin(int descriptor) {
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  terminal = descriptor;
  is_saved = tcgetattr(terminal, &saved) == 0;
  event = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  sigaltstack(&alternate, NULL);
  for (int i = 0; i < CRASHING; i++) handle(crashing[i], on_crash, SA_RESETHAND);
  for (int i = 0; i < ENDING; i++) handle(ending[i], on_end, SA_RESTART);
  handle(SIGALRM, on_alarm, 0);
  handle(SIGWINCH, on_resize, SA_RESTART);
  handle(SIGTSTP, on_stop, SA_RESTART);
  handle(SIGCONT, on_continue, SA_RESTART);
  handle(SIGTTOU, SIG_IGN, 0);
}

void guard_end(void) {
  alarm(0);
  for (int i = 0; i < CRASHING; i++) sigaction(crashing[i], &before[crashing[i]], NULL);
  for (int i = 0; i < ENDING; i++) sigaction(ending[i], &before[ending[i]], NULL);
  const int others[] = {SIGALRM, SIGWINCH, SIGTSTP, SIGCONT, SIGTTOU};
  for (int i = 0; i < 5; i++) sigaction(others[i], &before[others[i]], NULL);
  if (is_saved) tcsetattr(terminal, TCSANOW, &saved);
}

void guard_pass_on(void) {
  int asked = atomic_exchange(&ending_signal, 0);
  if (asked) die_of(asked);
}

void guard_drawing(bool on) {
  if (on == atomic_load(&is_drawing)) return;
  if (on) {
    if (kept_errors < 0) kept_errors = memfd_create("errors", MFD_CLOEXEC);
    if (real_errors < 0) real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (kept_errors >= 0 && real_errors >= 0) dup2(kept_errors, STDERR_FILENO);
  } else {
    show_errors();
  }
  atomic_store(&is_drawing, on);
}

void guard_stop_process(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, stop = {.sa_handler = SIG_DFL}, own;
  if (is_saved) tcsetattr(terminal, TCSANOW, &saved);
  // The others of the pipeline first, then this process, and that by `raise`, which returns only
  // when it goes on.
  sigaction(SIGTSTP, &ignore, &own);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &own, NULL);
  atomic_fetch_and(&bits, ~(uint32_t)GUARD_SUSPEND);
}
