/// The encoding that bytes which are not UTF-8 look like, as iconv calls it.
///
/// First the East Asian encodings, which have a grammar of pairs; then those of one byte a letter,
/// by how often each letter stands in the languages written in them. Windows-1252 when nothing
/// speaks for another.
func detectEncoding(_ bytes: [UInt8]) -> String {
  let sample = detectionSample(bytes)
  return detectPairEncoding(sample) ?? detectLetterEncoding(sample)
}

/// The lines that hold bytes above 127, from the beginning, up to what is enough to tell.
private func detectionSample(_ bytes: [UInt8]) -> [UInt8] {
  var sample: [UInt8] = []
  for line in bytes.prefix(sampledBytes * 32).split(separator: 10) {
    guard line.contains(where: { $0 > 127 }) else { continue }
    sample += line.prefix(sampledBytes - sample.count)
    if sample.count >= sampledBytes { break }
    sample.append(10)
  }
  return sample
}

private let sampledBytes = 32 << 10
