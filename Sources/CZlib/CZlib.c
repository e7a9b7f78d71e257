#include "CZlib.h"

int cz_inflate_init(z_stream *stream, int windowBits) { return inflateInit2(stream, windowBits); }

int cz_deflate_init_for(z_stream *stream, int level, size_t size) {
  // What zlib looks ahead must fit in the window too.
  int bits = 9;
  while (bits < 15 && ((size_t)1 << bits) < size + 262) bits++;
  return deflateInit2(
      stream, level, Z_DEFLATED, bits, bits < 14 ? bits - 6 : 8, Z_DEFAULT_STRATEGY);
}

int cz_deflate_init(z_stream *stream, int level, int windowBits) {
  return deflateInit2(stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
}
