/// The letters by which those who wrote and edited sign.
extension PageText {
  /// True for letters in groups of two to five with slashes between them: `je/oho`, `bur-sah/pbt`,
  /// `LZD/GRM`.
  func areInitials(_ range: Range<Int>) -> Bool {
    guard (4...24).contains(range.count), bytes[range].contains(0x2F) else { return false }
    let groups = bytes[range].split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2D }
    return groups.allSatisfy { group in
      (2...5).contains(group.count)
        && (group.allSatisfy { (0x61...0x7A).contains($0) }
          || group.allSatisfy { (0x41...0x5A).contains($0) })
    }
  }

  /// True for `(bw)`, `(abc/de)`: two to four small letters in brackets, or groups of them.
  func isLetterBracket(_ word: Word) -> Bool {
    word.shape == .lower && ((2...4).contains(word.core.count) || areInitials(word.core))
      && string(word.range) == "(\(string(word.core)))"
  }

  /// True for `/abc` or `abc`: two to four small letters behind a sentence, a slash before them or not.
  func areSmallLetters(_ word: Word, behind before: Word) -> Bool {
    word.shape == .lower && (2...4).contains(word.core.count) && !word.closes
      && bytes[word.core].allSatisfy { $0 &- 0x61 < 26 }
      && (!word.opens && before.core.count > 3 || string(word.range) == "/\(string(word.core))")
  }

  /// True for two or three capital letters behind a full stop that ends no such letters itself:
  /// `… he said. VP`, not `the U.S. FDA`.
  func areLetters(_ word: Word, behind before: Word) -> Bool {
    word.shape == .capitals && (2...3).contains(word.core.count)
      && bytes[word.core].allSatisfy { (0x41...0x5A).contains($0) }
      && before.core.count > 2 && !bytes[before.core].contains(0x2E)
  }
}
