extension Sheet {
  /// The embedded stories of a page, in order, told by their stamps.
  ///
  /// A stamp makes an item where the header is given twice: the title above the stamp and below
  /// it, or the outlet above it and behind a bullet or dash below it. Under a heading for other
  /// stories or on a listing page an outlet, a stamp, a title and a text are enough.
  func findItems() -> [Item] {
    let zone = otherStoriesStart()
    if let zone, hasStampLast(zone) { return stampLastItems(after: zone) }
    var items: [Item] = []
    var floor = 0  // position among the shown lines that the next item may not reach above
    for position in page.shown.indices {
      let line = page.shown[position]
      guard case .stamp = cue(line), position >= floor else { continue }
      let inZone = zone.map { line > $0 } ?? false
      guard let found = item(at: position, floor: floor, inZone: inZone) else { continue }
      items.append(found.item)
      floor = found.next
    }
    return items
  }

  /// The first heading for other stories, or of a listing page.
  private func otherStoriesStart() -> Int? {
    page.shown.first {
      cue($0) == .listing || phrase($0) == .related
    }
  }

  private func item(at position: Int, floor: Int, inZone: Bool) -> (item: Item, next: Int)? {
    let shown = page.shown
    var item = Item(stamp: shown[position])
    var next = position + 1
    while next < shown.count, case .item = cue(shown[next]), next - position <= 5 {
      item.bullets.append(shown[next])
      next += 1
    }
    let above = headerAbove(position, floor: floor)
    let below = next < shown.count ? shown[next] : nil
    if let below, let match = above.firstIndex(where: { isSame($0, below) }) {
      return titledTwice(item, above, match, below: next)
    }
    if let outlet = above.first, item.bullets.contains(where: { isBullet($0, of: outlet) }) {
      item.outlet = outlet
      item.isSure = true
      return titledOnce(item, Array(above.dropFirst()), below: next)
    }
    guard inZone || !item.bullets.isEmpty else { return nil }
    guard let nearest = above.first, !page.shapes[nearest].isProse else {
      return titledBelow(item, below: next)
    }
    return unconfirmed(item, above, below: next)
  }

  /// Lines above a stamp that can be its header, the nearest first.
  private func headerAbove(_ position: Int, floor: Int) -> [Int] {
    var above: [Int] = []
    var place = position - 1
    while place >= floor, above.count < 4 {
      let line = page.shown[place]
      guard canBeHeader(line) else { break }
      above.append(line)
      place -= 1
    }
    return above
  }

  func canBeHeader(_ line: Int) -> Bool {
    if page.lines[line].content.count > 400 { return false }
    switch cue(line) {
    case nil, .phrase(.section), .phrase(.navigation), .caption, .credit, .phrase(.share), .link,
      .byline, .outletStamp:
      return page.shapes[line].words <= 40
    default: return false
    }
  }

  /// Title above and below: what stands between the upper one and the stamp is the outlet.
  private func titledTwice(
    _ item: Item, _ above: [Int], _ match: Int, below: Int
  ) -> (Item, Int) {
    var item = item
    item.isSure = true
    item.titles = [page.shown[below]]
    for (offset, line) in above.enumerated() where offset >= match {
      guard isSame(line, page.shown[below]) else { break }
      item.titles.insert(line, at: 0)
    }
    item.outlet = match > 0 ? above[0] : nil
    return withBody(item, from: below + 1)
  }

  /// The outlet is sure; the title stands below, else above.
  private func titledOnce(_ item: Item, _ above: [Int], below: Int) -> (Item, Int) {
    var item = item
    let shown = page.shown
    if below < shown.count, canBeHeader(shown[below]), hasTextBehind(below) {
      item.titles = [shown[below]]
      return withBody(item, from: below + 1)
    }
    takeTitles(above, into: &item)
    return withBody(item, from: below)
  }

  /// Nothing is given twice: the layout under a heading for other stories is trusted.
  private func unconfirmed(_ item: Item, _ above: [Int], below: Int) -> (Item, Int)? {
    var item = item
    let shown = page.shown
    let twin = above.count > 1 && isSame(above[0], above[1])
    if !twin, below < shown.count, canBeHeader(shown[below]), canBeTitle(shown[below]),
      hasTextBehind(below), page.shapes[above[0]].words <= 6
    {
      item.outlet = above[0]
      item.titles = [shown[below]]
      return withBody(item, from: below + 1)
    }
    guard below < shown.count, isText(shown[below]) else { return nil }
    let hasOutlet = !twin && above.count > 1 && page.shapes[above[0]].words <= 5
    if hasOutlet { item.outlet = above[0] }
    takeTitles(hasOutlet ? Array(above.dropFirst()) : above, into: &item)
    return withBody(item, from: below)
  }

  /// Nothing above the stamp belongs to it: the title below, then the text.
  private func titledBelow(_ item: Item, below: Int) -> (Item, Int)? {
    let shown = page.shown
    guard below < shown.count, canBeHeader(shown[below]), canBeTitle(shown[below]),
      hasTextBehind(below)
    else { return nil }
    var item = item
    item.titles = [shown[below]]
    return withBody(item, from: below + 1)
  }

  /// The nearest line above is the title, and those above it that say the same.
  private func takeTitles(_ above: [Int], into item: inout Item) {
    guard let title = above.first else { return }
    item.titles = Array(above.prefix { isSame($0, title) }.reversed())
  }

  private func withBody(_ item: Item, from position: Int) -> (Item, Int) {
    var item = item
    if position < page.shown.count, isText(page.shown[position]),
      page.shapes[page.shown[position]].isProse, !canBeTitle(page.shown[position])
    {
      item.body = page.shown[position]
    }
    return (item, position)
  }

  /// True when the line after a position is longer text than the line there.
  private func hasTextBehind(_ position: Int) -> Bool {
    guard position + 1 < page.shown.count else { return false }
    let (line, next) = (page.shown[position], page.shown[position + 1])
    return isText(next)
      && page.lines[next].content.count > page.lines[line].content.count
  }

  /// True for what can be the text of a story: no furniture, no stamp.
  func isText(_ line: Int) -> Bool {
    switch cue(line) {
    case nil, .caption, .note, .byline, .item, .link: page.shapes[line].words >= 4
    default: false
    }
  }

  /// True for two lines that say the same.
  func isSame(_ a: Int, _ b: Int) -> Bool { page.keys[a] != 0 && page.keys[a] == page.keys[b] }

  /// True for a bullet whose words are those of a line.
  func isBullet(_ bullet: Int, of line: Int) -> Bool { isSame(bullet, line) }
}
