#pragma once
#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

/// Hides `inflateInit2`, a macro. `windowBits` 47 reads zlib and gzip by their headers.
int cz_inflate_init(z_stream *stream, int windowBits);
/// Hides `deflateInit2`, a macro. `windowBits` 15 writes zlib, 31 gzip.
int cz_deflate_init(z_stream *stream, int level, int windowBits);
/// The same for zlib and for so many bytes at most, those of a dictionary among them: of little it
/// takes and clears little memory.
int cz_deflate_init_for(z_stream *stream, int level, size_t size);
