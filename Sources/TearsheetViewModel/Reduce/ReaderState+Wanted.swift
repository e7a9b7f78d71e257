import TearsheetCore

extension ReaderState {
  /// Asks for the next story of the list in a direction that meets a condition.
  mutating func locate(
    _ condition: Query.Condition, _ direction: Int, for wanted: WantedStory
  ) -> [Effect] {
    guard let key = list.selected?.key else { return [] }
    self.wanted = wanted
    var query = list.query
    query.condition = query.condition == .all ? condition : .and([query.condition, condition])
    let anchor: StoryWindow.Request.Anchor = direction > 0 ? .after(key) : .before(key)
    return [.locate(StoryWindow.Request(query, anchor, limit: 1), generation: list.generation)]
  }

  mutating func receiveLocated(_ row: StoryRow?, _ generation: Int) -> [Effect] {
    guard let wanted else { return [] }
    if case .coverage(let story) = wanted { return receiveCoverage(row, story) }
    guard generation == list.generation else { return [] }
    self.wanted = nil
    guard let row else {
      message = Message(missing(wanted))
      return []
    }
    let effects = list.go(to: row)
    guard focus == .article else { return effects + follow() }
    return effects + read(row)
  }

  private func missing(_ wanted: WantedStory) -> String {
    switch wanted {
    case .found: "“\(searched)” is in no further story."
    case .unread(let direction): "No unread story further \(direction > 0 ? "down" : "up")."
    case .coverage: "This story is no longer in the library."
    }
  }

  /// Another story on the event of the one that was read, as the library knows it now.
  private mutating func receiveCoverage(_ row: StoryRow?, _ story: StoryID) -> [Effect] {
    wanted = nil
    guard let row, row.id == story else {
      message = Message(missing(.coverage(story)))
      return []
    }
    return read(row)
  }
}
