#include "CZlib.h"

int cz_inflate_init(z_stream *stream, int windowBits) { return inflateInit2(stream, windowBits); }

int cz_deflate_init(z_stream *stream, int level, int windowBits) {
  return deflateInit2(stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
}
