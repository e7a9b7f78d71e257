import TearsheetCore

extension ReaderState {
  /// What list and article have in common.
  mutating func reduceEither(_ action: Action) -> [Effect] {
    switch action {
    case .toggleRead: return toggleRead()
    case .toggleStar: return toggleStar()
    case .toggleHidden: return toggleHidden()
    case .promptLabel, .promptNote: return promptMark(action)
    case .undo: return [.undo]
    case .showTopics:
      overlay = .topics(TopicPicker(height: 1))
      return arrange() + [.topics(filter.topicQuery, generation: list.generation)]
    case .showHelp: return showHelp()
    case .showCut: return showCut()
    case .showCopies: return showCopies()
    case .toggleEvidence:
      detail?.toggleEvidence()
      return []
    case .promptFilter: return promptFilter()
    case .promptFind:
      prompt = Prompt(.find, history: history[.find] ?? [])
      return []
    default: return []
    }
  }

  /// Gives every pane its size.
  mutating func arrange() -> [Effect] {
    let arrangement = arrangement
    detail?.resize(columns: arrangement.textColumns, height: arrangement.articleHeight)
    switch overlay {
    case .topics(var picker):
      picker.setHeight(overlayHeight(.topics))
      overlay = .topics(picker)
    case .cut(var view):
      view.text.resize(columns: cutColumns, height: overlayHeight(.cut))
      overlay = .cut(view)
    case .difference(var pane):
      pane.text.resize(columns: overlayColumns, height: overlayHeight(.difference))
      overlay = .difference(pane)
    case .copies(var pane):
      pane.setHeight(overlayHeight(.copies))
      overlay = .copies(pane)
    case .help(var pane):
      pane.resize(columns: overlayColumns, height: overlayHeight(.help))
      overlay = .help(pane)
    case nil: break
    }
    return list.setHeight(arrangement.listHeight)
  }

  /// Lets the article follow the list's cursor, unless it is being read.
  mutating func follow() -> [Effect] {
    guard focus == .list else { return [] }
    guard let row = list.selected else {
      if list.isEmpty { detail = nil }
      return []
    }
    guard detail?.row.id != row.id else { return [] }
    return show(row)
  }

  /// Shows a story in the reading pane.
  mutating func show(_ row: StoryRow) -> [Effect] {
    let arrangement = arrangement
    if let detail, let story = detail.story, !detail.isChosenCopy { nearby.keep(story) }
    detail = DetailPane(
      row, columns: arrangement.textColumns, height: arrangement.articleHeight)
    if let story = nearby.take(row.id) { return receiveStory(story, row.id) }
    let next = nearby.wanted(in: list)
    return [.story(row.id)] + (next.isEmpty ? [] : [.ahead(next, number: nearby.number)])
  }

  /// Puts the keys into a pane.
  mutating func setFocus(_ focus: Focus) -> [Effect] {
    self.focus = focus
    let effects = arrange()
    if focus == .article { detail?.complete() }
    return effects
  }

  /// Asks for another result when the filter means another query.
  mutating func applyFilter() -> [Effect] {
    guard filter.query != list.query else { return [] }
    forgetCounts()
    return list.show(filter.query)
  }

  /// Another result is asked for: its counts are not known.
  mutating func forgetCounts() {
    counts = nil
    countedQuery = nil
  }

  /// Remembers where the article is left.
  mutating func leaveArticle() -> [Effect] {
    guard focus == .article, let story = detail?.story, let place = detail?.place else {
      return []
    }
    detail?.leave(at: place)
    return story.place == place ? [] : [.place(place, story.articleID)]
  }
}

extension ReaderState {
  private mutating func showCut() -> [Effect] {
    guard let article = detail?.story?.articleID ?? list.selected?.article else { return [] }
    overlay = .cut(CutView(article, columns: cutColumns, height: overlayHeight(.cut)))
    return [.page(article)]
  }

  private mutating func showCopies() -> [Effect] {
    guard let story = target?.id else { return [] }
    overlay = .copies(CopiesPane(story, height: overlayHeight(.copies)))
    return [.copies(story)]
  }
}
