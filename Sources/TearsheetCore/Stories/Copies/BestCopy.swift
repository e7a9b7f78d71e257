/// Which copy of a story stands for it, and what the others know better.
public struct BestCopy: Hashable, Sendable {
  /// The ordinal of the best copy.
  public let index: Int
  /// For each field that is known the ordinal of the copy it is from.
  public let sources: [StoryField: Int]

  /// The best of some copies: a headline of its own, then the most words, then the earliest day,
  /// then the one that came first. Nil of none.
  ///
  /// A field that the best copy lacks comes from the best of those that have it; the day is the
  /// earliest of all.
  public init?(of copies: [Article]) {
    let order = copies.indices.sorted { Self.rank(copies[$0], $0) < Self.rank(copies[$1], $1) }
    guard let best = order.first else { return nil }
    index = best
    var sources: [StoryField: Int] = [:]
    for field in StoryField.allCases {
      sources[field] = order.first { field.value(in: copies[$0]) != nil }
    }
    sources[.title] = order.first { !copies[$0].titleDerived && !copies[$0].title.isEmpty } ?? best
    sources[.published] = order.filter { copies[$0].published != nil }.min {
      Self.day(copies[$0]) < Self.day(copies[$1])
    }
    self.sources = sources
  }

  /// What a field says, and the ordinal of the copy that says it.
  public func value(of field: StoryField, in copies: [Article]) -> (text: String, copy: Int)? {
    guard let copy = sources[field], let text = field.value(in: copies[copy]) else { return nil }
    return (text, copy)
  }

  private static func rank(_ copy: Article, _ at: Int) -> (Int, Int, Int, Int) {
    let words = copy.paragraphs.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    return (copy.titleDerived ? 1 : 0, -words, day(copy), at)
  }

  private static func day(_ copy: Article) -> Int { copy.published?.earliest.number ?? .max }
}
