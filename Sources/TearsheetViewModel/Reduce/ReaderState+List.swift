import TearsheetCore

extension ReaderState {
  mutating func reduceList(_ action: Action) -> [Effect] {
    switch action {
    case .move(let distance): return moveInList(distance) + follow()
    case .open: return open()
    case .switchPane: return detail == nil ? [] : setFocus(.article)
    case .step(let direction): return moveInList(.lines(direction)) + follow()
    case .stepUnread(let direction): return stepUnread(direction) + follow()
    case .back, .cancel: return clearOneFilter()
    case .findAgain(let direction): return searchList(direction)
    default: return reduceEither(action)
    }
  }

  mutating func moveInList(_ distance: Action.Distance) -> [Effect] {
    nearby.move(by: list.rows(in: distance))
    return switch distance {
    case .lines, .halfPages: list.move(by: list.rows(in: distance))
    case .pages: list.movePages(by: list.rows(in: distance))
    case .first: list.moveToFirst()
    case .last: list.moveToLast()
    }
  }

  /// Reads the story under the cursor.
  mutating func open() -> [Effect] {
    guard let row = list.selected else { return [] }
    list.isTouched = true
    return read(row)
  }

  /// Shows a story to be read, and marks it read.
  mutating func read(_ row: StoryRow) -> [Effect] {
    var effects = detail?.row.id == row.id ? [] : show(row)
    effects += setFocus(.article)
    if !row.isRead { effects += setRead(row, true) }
    return effects
  }

  mutating func stepUnread(_ direction: Int) -> [Effect] {
    let (found, effects) = list.move(direction) { !$0.isRead }
    return found ? effects : locate(.state(.unread), direction, for: .unread(direction))
  }

  /// Takes the typed filter off, then the topics.
  private mutating func clearOneFilter() -> [Effect] {
    if !filter.text.isEmpty {
      filter.text = ""
      filter.typed = .all
    } else if !filter.topics.isEmpty {
      filter.topics = []
    } else {
      searched = ""
      return []
    }
    return applyFilter() + follow()
  }

  /// Goes to the next story that holds what is searched for, in a direction.
  mutating func searchList(_ direction: Int) -> [Effect] {
    guard !searched.isEmpty else {
      message = Message("Nothing to look for yet; / takes it.")
      return []
    }
    switch FilterText(searched) {
    case .query(let query): return locate(query.condition, direction, for: .found)
    case .mistake(let complaint):
      message = Message(mistake: complaint)
      return []
    }
  }
}
