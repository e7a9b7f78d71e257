extension Sheet {
  /// The line that ends the page's own article: the first heading for other stories that has
  /// stories under it, else the first story, else the end of the page.
  func mainEnd(_ items: [Item]) -> Int {
    guard let first = items.first else { return page.lines.count }
    let heading = shownLines(from: 0, before: first.top).last { phrase($0) == .related }
    guard let heading else { return first.top }
    let between = shownLines(from: heading + 1, before: first.top)
    return between.contains { page.shapes[$0].isProse } ? first.top : heading
  }
}
