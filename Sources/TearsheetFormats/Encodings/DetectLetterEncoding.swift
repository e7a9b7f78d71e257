import Glibc

/// The encoding of one byte a letter that bytes are in, as iconv calls it: that in which they say
/// what some language says often.
func detectLetterEncoding(_ bytes: [UInt8]) -> String {
  var counts = [Int](repeating: 0, count: 128)
  var neighbours = 0
  for (position, byte) in bytes.enumerated() where byte > 127 {
    counts[Int(byte) - 128] += 1
    if position > 0, bytes[position - 1] > 127 { neighbours += 1 }
  }
  // Accents stand alone among ASCII letters; other scripts in words.
  let isLatin = neighbours * 5 < counts.reduce(0, +) * 2
  var best = (name: usualEncoding, score: -Double.infinity)
  for likelihood in LetterLikelihood.all where likelihood.isLatin == isLatin {
    // The web's own encoding wins unless something speaks for another.
    let score = likelihood.score(counts) - (likelihood.encoding == usualEncoding ? 0 : 3)
    if score > best.score { best = (likelihood.encoding, score) }
  }
  return best.name
}

private let usualEncoding = "CP1252"

/// How likely each byte above 127 is in a language in an encoding.
private struct LetterLikelihood {
  let encoding: String
  let isLatin: Bool
  /// Logarithms, by the byte less 128.
  private let values: [Double]

  func score(_ counts: [Int]) -> Double {
    zip(counts, values).reduce(0) { $0 + Double($1.0) * $1.1 }
  }

  private init(_ language: LetterLanguage, encoding: String) {
    self.encoding = encoding
    isLatin = language.isLatin
    let letters = Array(language.letters.unicodeScalars)
    let whole = (0..<letters.count).reduce(0) { $0 + 1 / Double($1 + 2) }
    values = (128...255).map { byte -> Double in
      guard let scalar = decodedScalar(UInt8(byte), encoding) else { return log(1e-6) }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if let rank = letters.firstIndex(of: scalar) {
        return log(0.9 / whole / Double(rank + 2))
      }
      if lower.count == 1, let first = lower.first, let rank = letters.firstIndex(of: first) {
        return log(0.08 / whole / Double(rank + 2))
      }
      return log(typographic.contains(scalar) ? 0.003 : 1e-4)
    }
  }

  static let all: [LetterLikelihood] = letterLanguages.flatMap { language in
    language.encodings.map { LetterLikelihood(language, encoding: $0) }
  }
}

/// Marks that stand in text of any language.
private let typographic = Set("“”„‘’‚–—…«»€£©®°§·•№\u{A0}".unicodeScalars)

/// What a byte is in an encoding of one byte a letter; nil for nothing.
private func decodedScalar(_ byte: UInt8, _ encoding: String) -> Unicode.Scalar? {
  guard let (text, replaced) = decodeByIconv([byte][...], from: encoding), replaced == 0 else {
    return nil
  }
  return String(decoding: text, as: UTF8.self).unicodeScalars.first
}
