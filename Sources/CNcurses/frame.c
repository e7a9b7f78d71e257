#include "frame.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

static FILE *file;
static int out = -1;
/// A file in memory: other than a pipe it takes a frame of any size.
static int kept = -1;
static bool is_kept;

FILE *frame_open(void) {
  out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  file = out >= 0 ? fdopen(out, "w") : NULL;
  if (!file) {
    frame_close();
    return NULL;
  }
  kept = memfd_create("frame", MFD_CLOEXEC);
  return file;
}

void frame_close(void) {
  if (file) fclose(file);
  else if (out >= 0) close(out);
  if (kept >= 0) close(kept);
  file = NULL;
  out = kept = -1;
  is_kept = false;
}

void frame_begin(void) { is_kept = kept >= 0 && dup3(kept, out, O_CLOEXEC) >= 0; }

/// Writes all of it, however often the terminal has to be waited for; false when it is gone.
static bool write_all(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd terminal = {STDOUT_FILENO, POLLOUT, 0};
      if (poll(&terminal, 1, -1) < 0 && errno != EINTR) return false;
    } else if (!(written < 0 && errno == EINTR)) {
      return false;
    }
  }
  return true;
}

void frame_send(void) {
  static char bytes[1 << 16];
  if (!is_kept) return;
  is_kept = false;
  dup3(STDOUT_FILENO, out, O_CLOEXEC);
  off_t length = lseek(kept, 0, SEEK_CUR);
  for (off_t sent = 0; sent < length;) {
    size_t wanted = length - sent < (off_t)sizeof bytes ? (size_t)(length - sent) : sizeof bytes;
    ssize_t count = pread(kept, bytes, wanted, sent);
    if (count <= 0 || !write_all(bytes, (size_t)count)) break;
    sent += count;
  }
  lseek(kept, 0, SEEK_SET);
}
