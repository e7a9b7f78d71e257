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
    var effects = detail?.row.id == row.id ? [] : show(row)
    effects += setFocus(.article)
    if !row.isRead { effects += setRead(row, true) }
    return effects
  }

  mutating func stepUnread(_ direction: Int) -> [Effect] {
    let (found, effects) = list.move(direction) { !$0.isRead }
    if !found { message = Message("No unread story further \(direction > 0 ? "down" : "up").") }
    return effects
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
    guard case .query(let wanted) = FilterText(searched), let key = list.selected?.key else {
      return []
    }
    var query = list.query
    query.condition =
      query.condition == .all ? wanted.condition : .and([query.condition, wanted.condition])
    let anchor: StoryWindow.Request.Anchor = direction > 0 ? .after(key) : .before(key)
    return [
      .locate(StoryWindow.Request(query, anchor, limit: 1), generation: list.generation)
    ]
  }
}
