import TearsheetCore

extension ReaderState {
  mutating func reduceArticle(_ action: Action) -> [Effect] {
    switch action {
    case .move(let distance):
      detail?.text.scroll(distance)
      return []
    case .back, .cancel, .switchPane: return leaveArticle() + setFocus(.list) + follow()
    case .step(let direction): return step(direction)
    case .stepUnread(let direction):
      let left = leaveArticle()
      let moved = stepUnread(direction)
      return left + moved + (wanted == nil ? open() : [])
    case .findAgain(let direction):
      if detail?.text.findAgain(direction) != true {
        let needle = detail?.text.hits.needle ?? ""
        message = Message(needle.isEmpty ? "Nothing to look for yet; / takes it." : "Not found.")
      }
      return []
    default: return reduceEither(action)
    }
  }

  /// Reads the next or previous article. Where the one being read has left the list, the cursor
  /// is on its nearest neighbour already.
  private mutating func step(_ direction: Int) -> [Effect] {
    var effects = leaveArticle()
    let isInList = list.selected?.id == detail?.row.id
    let before = list.selected?.id
    if isInList { effects += moveInList(.lines(direction)) }
    if isInList, list.selected?.id == before {
      message = Message(direction > 0 ? "This is the last article." : "This is the first article.")
      return effects
    }
    return effects + open()
  }
}

extension TextPane {
  /// Scrolls by what a key says.
  mutating func scroll(_ distance: Action.Distance) {
    switch distance {
    case .lines(let count): scroll(by: count)
    case .pages(let count): scroll(pages: count)
    case .halfPages(let count): scroll(by: count * max(1, height / 2))
    case .first: scroll(to: 0)
    case .last: scroll(to: lastTop)
    }
  }
}
