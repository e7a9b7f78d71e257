/// Where the first words of one text stand in another.
struct OpeningPlace {
  private static let words = 40
  /// Words around the first that is found, within which the others count.
  private static let reach = 60

  private var start: Int?
  private var found = 0

  /// Notes that the word `word` of the one text was found at a place of the other.
  mutating func add(_ word: Int, at place: Int) {
    guard word < Self.words else { return }
    let start = start ?? place
    self.start = start
    if abs(place - start) <= Self.reach { found += 1 }
  }

  /// The place; nil unless half of the first words stand there.
  ///
  /// - Parameter count: words of the one text.
  func place(of count: Int) -> Int? {
    found * 2 >= min(Self.words, count) ? start : nil
  }
}
