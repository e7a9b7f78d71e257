extension Sheet {
  /// True where a title, a text and then a stamp stand under a heading.
  func hasStampLast(_ zone: Int) -> Bool {
    let first = Array(shownLines(from: zone + 1, before: page.lines.count).prefix(3))
    guard first.count == 3, case .stamp = cue(first[2]) else { return false }
    return canBeHeader(first[0]) && isText(first[1]) && page.shapes[first[1]].isProse
      && !isSame(first[0], first[1])
      && page.lines[first[1]].content.count > 2 * page.lines[first[0]].content.count
  }

  /// Stories under a heading whose stamp comes last: title, text, age; told where this repeats.
  func stampLastItems(after zone: Int) -> [Item] {
    let shown = page.shown
    var items: [Item] = []
    for position in shown.indices.dropFirst(2) where shown[position - 2] > zone {
      guard case .stamp = cue(shown[position]) else { continue }
      let (title, text) = (shown[position - 2], shown[position - 1])
      guard canBeHeader(title), isText(text), page.shapes[text].isProse,
        page.lines[text].content.count > page.lines[title].content.count
      else { continue }
      items.append(Item(titles: [title], stamp: shown[position], body: text, lastBody: text))
    }
    return items
  }
}
