extension Sheet {
  /// Stories under a heading whose stamp comes last: title, text, age; told where this repeats.
  func stampLastItems(after zone: Int?) -> [Item] {
    guard let zone else { return [] }
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
    return items.count > 1 ? items : []
  }
}
