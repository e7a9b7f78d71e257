import TearsheetCore

extension ArticleList {
  /// Moves the cursor; past what is loaded it goes on when the rows come.
  mutating func move(by rows: Int) -> [Effect] {
    isTouched = true
    if let jump, jump.kind != .refresh {
      owed += rows
      return []
    }
    return step(rows)
  }

  /// The rows that a key moves by; 0 for a jump to an end.
  func rows(in distance: Action.Distance) -> Int {
    switch distance {
    case .lines(let count): count
    case .pages(let count): count * max(1, height - 1)
    case .halfPages(let count): count * max(1, height / 2)
    case .first, .last: 0
    }
  }

  /// Moves the cursor and the screen by so many rows.
  mutating func movePages(by distance: Int) -> [Effect] {
    let offset = cursor - top
    let effects = move(by: distance)
    if owed == 0 {
      top = max(0, cursor - offset)
      showCursor()
    }
    return effects
  }

  /// Moves to the first story of the result.
  mutating func moveToFirst() -> [Effect] {
    isTouched = true
    guard !(reachesStart && jump == nil) else {
      owed = 0
      return step(-cursor)
    }
    if let first = ends.first { return show(first, at: .start) }
    return ask(.start, Jump(kind: .start, before: 0), limit: windowRows)
  }

  /// Moves to the last story of the result.
  mutating func moveToLast() -> [Effect] {
    isTouched = true
    guard !(reachesEnd && jump == nil) else {
      owed = 0
      return step(rows.count - 1 - cursor)
    }
    if let last = ends.last { return show(last, at: .end) }
    return ask(.end, Jump(kind: .end, before: 0), limit: windowRows)
  }

  /// Moves to the nearest loaded row that meets a condition, in a direction; false when none does.
  mutating func move(
    _ direction: Int, to condition: (StoryRow) -> Bool
  ) -> (found: Bool, effects: [Effect]) {
    var index = cursor + direction
    while rows.indices.contains(index) {
      if condition(rows[index]) { return (true, move(by: index - cursor)) }
      index += direction
    }
    return (false, [])
  }

  private mutating func step(_ distance: Int) -> [Effect] {
    let target = cursor + owed + distance
    owed = 0
    if target >= rows.count, !reachesEnd {
      owed = target - max(0, rows.count - 1)
    } else if target < 0, !reachesStart {
      owed = target
    }
    cursor = max(0, min(target, rows.count - 1))
    showCursor()
    return extendIfNeeded()
  }

  /// Rows of a window that is asked for anew at an end of the list.
  var windowRows: Int { height + spareRows }

  /// Rows beyond the screen that a window brings: a page of the whole list. With a filter each row
  /// may take long to find, and nothing is drawn before the window is there.
  var spareRows: Int { query.condition == .all ? height : 1 }

  /// Rows that are asked for beyond those that are there: pages enough that not every page that is
  /// turned asks again.
  private var moreRows: Int { query.condition == .all ? 4 * height : 2 * height }

  /// Asks for more rows when fewer than a page is left beyond the screen.
  mutating func extendIfNeeded() -> [Effect] {
    guard jump == nil, isLoaded else { return [] }
    var effects: [Effect] = []
    if !reachesEnd, !isExtending.atEnd, let last = rows.last,
      owed > 0 || rows.count - (top + height) < height
    {
      isExtending.atEnd = true
      effects.append(more(.after(last.key)))
    }
    if !reachesStart, !isExtending.atStart, let first = rows.first, owed < 0 || top < height {
      isExtending.atStart = true
      effects.append(more(.before(first.key)))
    }
    return effects
  }

  /// The most rows of one window: a long way is gone in several steps.
  static let mostRows = 1_000

  /// More rows at an end of the window: the screen waits for them only where the cursor has to go
  /// there.
  private func more(_ anchor: StoryWindow.Request.Anchor) -> Effect {
    let request = request(anchor, limit: moreRows + abs(owed))
    return owed == 0
      ? .extend(request, generation: generation) : .load(request, generation: generation)
  }

  private func request(
    _ anchor: StoryWindow.Request.Anchor, limit: Int
  ) -> StoryWindow.Request {
    StoryWindow.Request(query, anchor, limit: min(limit, Self.mostRows))
  }

  mutating func ask(
    _ anchor: StoryWindow.Request.Anchor, _ jump: Jump, limit: Int
  ) -> [Effect] {
    generation += 1
    self.jump = jump
    isExtending = Extending()
    owed = 0
    return [.load(request(anchor, limit: limit), generation: generation)]
  }
}
