extension Sheet {
  /// The lines that are not blank from one on, before another.
  func shownLines(from first: Int, before end: Int) -> ArraySlice<Int> {
    let shown = page.shown
    let lower = shown.partitioningIndex { $0 >= first }
    let upper = shown.partitioningIndex { $0 >= end }
    return lower < upper ? shown[lower..<upper] : []
  }

  /// Decides what no part took: by its cue, else as furniture of the place it stands in.
  mutating func markRest(
    after first: Int, before end: Int, rule: String, label: Label = .promotion, part: Int? = nil
  ) {
    var underHashtags = false
    for line in shownLines(from: first + 1, before: end) where mark(of: line) == nil {
      guard let cued = cued(line) else {
        mark(line, label, rule)
        continue
      }
      switch cued.cue {
      case .phrase(let kind):
        mark(line, kind.label, cued.rule)
        underHashtags = kind == .hashtagHeading
      case .hashtags: mark(line, .hashtag, cued.rule, part: part)
      case .rights: mark(line, .rights, cued.rule, part: underHashtags ? nil : part)
      case .note: mark(line, .note, cued.rule, part: part)
      case .credit: mark(line, .credit, cued.rule)
      case .stamp, .outletStamp: mark(line, .other, cued.rule)
      case .item: mark(line, .navigation, cued.rule)
      case .byline: mark(line, .other, cued.rule)
      case .listing: mark(line, .navigation, cued.rule)
      case .caption: mark(line, .other, cued.rule)
      case .link: mark(line, .teaser, cued.rule)
      }
    }
  }
}

extension Array where Element == Int {
  /// The first index whose element meets a condition that holds for all behind it.
  func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if condition(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
