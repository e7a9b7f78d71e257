import TearsheetCore

extension ArticleList {
  /// Asks for another result. The cursor stays with its story, or goes to the nearest one left.
  mutating func show(_ query: Query) -> [Effect] {
    let sameOrder = query.order == self.query.order
    self.query = query
    offset = nil
    ends = Ends()
    guard sameOrder, isTouched, let story = selected else { return start() }
    return ask(around: story, .refresh)
  }

  /// Asks for another result with the cursor on a story of it, or on the first one.
  mutating func show(_ query: Query, at story: StoryRow?) -> [Effect] {
    self.query = query
    offset = nil
    ends = Ends()
    isTouched = story != nil
    guard let story else { return start() }
    return ask(around: story, .search)
  }

  /// Asks again for the same result.
  mutating func refresh() -> [Effect] {
    ends = Ends()
    guard jump == nil || jump?.kind == .refresh else { return [] }
    guard isTouched, let story = selected else { return start(.refresh) }
    return ask(around: story, .refresh)
  }

  /// Asks for the first rows.
  mutating func start(_ kind: Jump.Kind = .start) -> [Effect] {
    ask(.start, Jump(kind: kind, before: 0), limit: windowRows)
  }

  /// Asks for the rows around a story of the result.
  mutating func go(to story: StoryRow) -> [Effect] {
    isTouched = true
    if let index = rows.firstIndex(where: { $0.id == story.id }) {
      return move(by: index - cursor)
    }
    return ask(around: story, .search)
  }

  private mutating func ask(around story: StoryRow, _ kind: Jump.Kind) -> [Effect] {
    let before = cursor - top + spareRows
    let owed = owed
    let effects = ask(
      .around(story.id, story.key, before: before), Jump(kind: kind, before: before),
      limit: query.condition == .all ? before + windowRows : windowRows)
    if kind == .refresh { self.owed = owed }
    return effects
  }

  /// Takes in a window; one that answers an older question changes nothing.
  mutating func receive(
    _ window: StoryWindow, for request: StoryWindow.Request, generation: Int
  ) -> [Effect] {
    guard generation == self.generation else { return [] }
    switch request.anchor {
    case .after(let key): append(window, after: key)
    case .before(let key): prepend(window, before: key)
    case .start, .end, .around:
      replace(window, around: request.anchor)
      if case .start = request.anchor { ends.first = window }
      if case .end = request.anchor { ends.last = window }
    }
    isLoaded = true
    let rest = owed
    owed = 0
    let touched = isTouched
    let effects = move(by: rest)
    isTouched = touched
    return effects
  }

  /// Shows a window that came before; what was asked meanwhile is not wanted any more.
  mutating func show(
    _ window: StoryWindow, at anchor: StoryWindow.Request.Anchor
  ) -> [Effect] {
    generation += 1
    isExtending = Extending()
    owed = 0
    replace(window, around: anchor)
    return extendIfNeeded()
  }

  /// A question failed: it may be asked again.
  mutating func fail(generation: Int) {
    guard generation == self.generation else { return }
    jump = nil
    isExtending = Extending()
    owed = 0
  }
}

extension ArticleList {
  private mutating func append(_ window: StoryWindow, after key: RowKey) {
    isExtending.atEnd = false
    guard rows.last?.key == key else { return }
    rows += window.rows
    reachesEnd = window.reachesEnd || window.rows.isEmpty
    let extra = min(top, cursor) - 3 * height
    if extra > height {
      rows.removeFirst(extra)
      reachesStart = false
      isExtending.atStart = false
      cursor -= extra
      top -= extra
      offset = offset.map { $0 + extra }
    }
    showCursor()
  }

  private mutating func prepend(_ window: StoryWindow, before key: RowKey) {
    isExtending.atStart = false
    guard rows.first?.key == key else { return }
    rows = window.rows + rows
    reachesStart = window.reachesStart || window.rows.isEmpty
    cursor += window.rows.count
    top += window.rows.count
    offset = reachesStart ? 0 : offset.map { max(0, $0 - window.rows.count) }
    let kept = max(cursor, top + height) + 3 * height
    if rows.count > kept + height {
      rows.removeLast(rows.count - kept)
      reachesEnd = false
      isExtending.atEnd = false
    }
    showCursor()
  }

  private mutating func replace(
    _ window: StoryWindow, around anchor: StoryWindow.Request.Anchor
  ) {
    let old = rows
    let oldCursor = cursor
    let row = cursor - top
    let jump = jump
    self.jump = nil
    rows = window.rows
    reachesStart = window.reachesStart
    reachesEnd = window.reachesEnd
    offset = window.reachesStart ? 0 : nil
    switch anchor {
    case .end: cursor = rows.count - 1
    case .around(let story, _, let before):
      let wanted = jump?.kind == .search ? [] : nearest(in: old, to: oldCursor)
      let index = rows.firstIndex { $0.id == story }
      cursor =
        jump?.kind == .search
        ? index ?? min(before, rows.count - 1)
        : firstRow(of: wanted)
          ?? index ?? (reachesStart ? 0 : min(before, rows.count - 1))
    case .start, .after, .before: cursor = 0
    }
    top = cursor - row
    if case .start = anchor { top = 0 }
    showCursor()
  }

  /// The row of the first of some stories that is here.
  private func firstRow(of stories: [StoryID]) -> Int? {
    let places = Dictionary(rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return stories.lazy.compactMap { places[$0] }.first
  }

  /// The stories of a window, from the nearest to a row to the farthest, later ones first.
  private func nearest(in rows: [StoryRow], to index: Int) -> [StoryID] {
    guard rows.indices.contains(index) else { return [] }
    return (rows[index...] + rows[..<index].reversed()).map(\.id)
  }
}
