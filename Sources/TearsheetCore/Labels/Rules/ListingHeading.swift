extension LineRule {
  /// The heading of a listing page: `#` alone, or a lead-in and a hashtag.
  static let listingHeading = LineRule("listing heading", upTo: 120) { page, line in
    let content = page.lines[line].content
    if content.count == 1, page.bytes[content.lowerBound] == 0x23 { return .listing }
    guard page.shapes[line].marks.contains(.hash), !page.shapes[line].isProse else { return nil }
    let words = page.words(in: content)
    guard words.count >= 3, let last = words.last, last.opens,
      page.bytes[last.range.lowerBound] == 0x23,
      words.filter({ page.bytes[$0.range.lowerBound] == 0x23 }).count == 1
    else { return nil }
    return .listing
  }
}
