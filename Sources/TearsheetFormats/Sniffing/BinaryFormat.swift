/// True for the two magic bytes of gzip.
func isGzip(_ head: ArraySlice<UInt8>) -> Bool { head.starts(with: [0x1F, 0x8B]) }

/// What a file that is not text is; nil for text.
func binaryFormat(_ head: ArraySlice<UInt8>) -> String? {
  for (magic, name) in magics where head.starts(with: magic) { return name }
  if head.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "a video" }
  return isMostlyNUL(head) || isNoise(head) ? "binary data" : nil
}

private let magics: [([UInt8], String)] = [
  ([0x7F] + Array("ELF".utf8), "a program"),
  ([0x89] + Array("PNG".utf8), "an image"),
  (Array("GIF8".utf8), "an image"),
  ([0xFF, 0xD8, 0xFF], "an image"),
  (Array("RIFF".utf8), "an image or sound"),
  (Array("II*".utf8) + [0], "an image"),
  (Array("MM".utf8) + [0, 0x2A], "an image"),
  (Array("%PDF-".utf8), "a PDF"),
  (Array("PK".utf8) + [3, 4], "a ZIP archive"),
  ([0x28, 0xB5, 0x2F, 0xFD], "zstd-compressed data"),
  ([0xFD] + Array("7zXZ".utf8), "xz-compressed data"),
  (Array("BZh".utf8), "bzip2-compressed data"),
  (Array("7z".utf8) + [0xBC, 0xAF], "a 7z archive"),
  (Array("SQLite format 3".utf8) + [0], "a SQLite database"),
  (Array("PAR1".utf8), "a Parquet file"),
  (Array("OggS".utf8), "sound"),
  (Array("fLaC".utf8), "sound"),
  (Array("ID3".utf8), "sound"),
  ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"),
  ([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
  (Array("wOFF".utf8), "a font"),
  (Array("wOF2".utf8), "a font"),
]

/// A third NUL, and not as UTF-16 has them.
private func isMostlyNUL(_ head: ArraySlice<UInt8>) -> Bool {
  let count = head.reduce(0) { $1 == 0 ? $0 + 1 : $0 }
  return count * 3 > head.count && wideEncoding(of: head) == nil
}

/// Most kinds of control characters, and much that is not UTF-8: compressed or random.
private func isNoise(_ head: ArraySlice<UInt8>) -> Bool {
  let controls = Set(head.lazy.filter { $0 < 32 }).count
  return controls >= 20 && UTF8Census(head).invalid * 5 > head.count
}
