@testable import TearsheetCore

/// Texts and edits of them, the same for the same seed.
struct StoryMaker: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A sentence of so many words, none of them a number.
  mutating func sentence(_ words: Int) -> String {
    (0..<words).map { _ in word() }.joined(separator: " ") + "."
  }

  mutating func paragraphs(_ count: Int) -> [String] {
    (0..<count).map { _ in sentence(Int.random(in: 14...26, using: &self)) }
  }

  private mutating func word() -> String {
    let letters = Array("bdfgklmnprstv")
    let vowels = Array("aeiou")
    return (0..<Int.random(in: 2...3, using: &self)).map { _ in
      "\(letters.randomElement(using: &self) ?? "b")\(vowels.randomElement(using: &self) ?? "a")"
    }.joined()
  }

  /// Stories with copies, cut and edited, some in the same boilerplate, pages that only share a
  /// background, and round-ups.
  mutating func library(stories: Int) -> [[String]] {
    let footers = (0..<3).map { _ in sentence(40) }
    var pages: [[String]] = []
    var bodies: [[String]] = []
    for _ in 0..<stories {
      let body = paragraphs(Int.random(in: 4...7, using: &self))
      let copies = Int.random(in: 1...4, using: &self)
      for copy in 0..<copies {
        var page = copy == 0 ? body : Array(body.prefix(Int.random(in: 2...9, using: &self)))
        if Bool.random(using: &self), page.count > 3 { page.remove(at: 2) }
        if Bool.random(using: &self) { page.append(footers.randomElement(using: &self) ?? "") }
        if Bool.random(using: &self) { page.insert(sentence(8), at: 0) }
        pages.append(page)
      }
      if Bool.random(using: &self) { pages.append(paragraphs(3) + body.suffix(2)) }
      bodies.append(body)
    }
    for start in stride(from: 0, to: bodies.count - 5, by: 5) {
      pages.append(bodies[start..<(start + 5)].flatMap { $0.prefix(2) })
    }
    return pages
  }
}
