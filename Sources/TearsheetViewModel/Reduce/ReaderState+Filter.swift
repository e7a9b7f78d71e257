import TearsheetCore

extension ReaderState {
  /// Lets a filter be typed; the list follows every character.
  mutating func promptFilter() -> [Effect] {
    former = FormerFilter(filter: filter, story: list.selected, wasTouched: list.isTouched)
    prompt = Prompt(.filter, text: filter.text, history: history[.filter] ?? [])
    return arrange()
  }

  /// Shows what a filter finds while it is typed; a text that means nothing yet changes nothing.
  mutating func narrowList(to text: String) -> [Effect] {
    guard case .query(let query) = FilterText(unfinished: text) else { return [] }
    filter.text = text.trimmed
    filter.typed = query
    return applyFilter() + follow()
  }

  /// Takes the filter as it was typed.
  mutating func acceptFilter(_ prompt: Prompt) -> [Effect] {
    switch FilterText(prompt.text) {
    case .mistake(let complaint):
      self.prompt?.complaint = complaint
      return []
    case .query(let query):
      remember(prompt)
      filter.text = prompt.text.trimmed
      filter.typed = query
      self.prompt = nil
      former = nil
      return leaveArticle() + setFocus(.list) + applyFilter() + follow()
    }
  }

  /// Gives the list back as it was before the filter was typed, the cursor on its story.
  mutating func giveFilterBack() -> [Effect] {
    guard let former else { return arrange() }
    self.former = nil
    filter = former.filter
    var effects = arrange()
    if filter.query != list.query {
      forgetCounts()
      effects += list.show(filter.query, at: former.wasTouched ? former.story : nil)
    }
    return effects + follow()
  }
}
