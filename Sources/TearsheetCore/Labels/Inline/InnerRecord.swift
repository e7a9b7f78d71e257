extension HeadRule {
  /// An entry of a live blog that opens a text: `Update: Date: 2025-03-04T08:05:00Z Title: …`.
  static let leadingRecord = HeadRule(name: InnerRecord.rule) { page, rest in
    page.recordPieces(at: rest.lowerBound, in: rest)
  }
}

/// The entries of a live blog that was dumped with their labels.
enum InnerRecord {
  static let rule = "entry of a live blog"
  fileprivate static let openings = PrefixTable(["update: date: ", "date: ", "update: "])
  fileprivate static let titles = PrefixTable(["title: ", "headline: "])
  fileprivate static let contents: [StaticString] = ["Content: ", "Text: ", "Body: "]
}

extension PageText {
  /// The stamp, the heading and the labels of an entry that opens at a place; nil where none does.
  func recordPieces(at place: Int, in range: Range<Int>) -> [Piece]? {
    guard let width = InnerRecord.openings.width(in: bytes, at: place, before: range.upperBound),
      case let start = place + width,
      case let window = opening(of: start..<range.upperBound, bytes: 400),
      let stamp = dates(in: opening(of: window, bytes: 40), limit: 1).first,
      stamp.range.lowerBound == start, stamp.minutes != nil,
      case let behind = skipSpaces(stamp.range.upperBound, window.upperBound),
      let label = InnerRecord.titles.width(in: bytes, at: behind, before: window.upperBound),
      case let title = behind + label..<window.upperBound,
      let content = InnerRecord.contents.lazy.compactMap({ mark in
        self.find(mark, in: title).map { $0..<$0 + mark.utf8CodeUnitCount }
      }).first
    else { return nil }
    let heading = trimmed(title.lowerBound..<content.lowerBound)
    return [
      Piece(place..<start, .other, InnerRecord.rule),
      Piece(stamp.range, .timestamp, InnerRecord.rule),
      Piece(behind..<title.lowerBound, .other, InnerRecord.rule),
    ] + (heading.isEmpty ? [] : [Piece(heading, .heading, InnerRecord.rule)])
      + [Piece(content, .other, InnerRecord.rule)]
  }
}
