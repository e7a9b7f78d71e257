import TearsheetCore

extension ReaderState {
  /// Rows of what is laid over the panes, without its heading.
  func overlayHeight(_ mode: Mode) -> Int {
    let arrangement = arrangement
    let rows =
      switch mode {
      case .topics: (arrangement.list ?? arrangement.body).rows
      case .copies:
        ((arrangement.article ?? arrangement.body).rows - CopiesPane.headerRows) / 2
      default: arrangement.body.rows
      }
    return max(1, mode == .help || mode == .copies ? rows : rows - 1)
  }

  /// Columns of a text laid over the panes.
  var overlayColumns: Int { max(2, min(Arrangement.usualTextColumns, size.columns - 6)) }

  /// Columns of a page's text where reasons stand beside it.
  var cutColumns: Int { max(2, min(80, size.columns >= 60 ? size.columns - 34 : size.columns - 2)) }

  /// A page with what was cut, two copies compared, help: texts that scroll.
  mutating func reduceText(_ action: Action) -> [Effect] {
    switch action {
    case .move(let distance): updateText { $0.scroll(distance) }
    case .back, .cancel: return leaveText()
    case .showHelp: return showHelp()
    case .promptFind: prompt = Prompt(.find, history: history[.find] ?? [])
    case .findAgain(let direction):
      var found = false
      updateText { found = $0.findAgain(direction) }
      if !found { message = Message("Not found.") }
    default: break
    }
    return []
  }

  private mutating func leaveText() -> [Effect] {
    switch overlay {
    case .difference(let pane): overlay = .copies(pane.copies)
    case .help:
      overlay = underHelp
      underHelp = nil
      return arrange() + fillOverlay()
    default: overlay = nil
    }
    return []
  }

  /// Changes the text that is laid over the panes.
  mutating func updateText(_ change: (inout TextPane) -> Void) {
    switch overlay {
    case .cut(var view):
      change(&view.text)
      overlay = .cut(view)
    case .difference(var pane):
      change(&pane.text)
      overlay = .difference(pane)
    case .help(var pane):
      change(&pane)
      overlay = .help(pane)
    case .topics, .copies, nil: break
    }
  }

  mutating func reduceTopics(_ action: Action) -> [Effect] {
    guard case .topics(var picker) = overlay else { return [] }
    switch action {
    case .move(let distance):
      picker.move(distance)
      overlay = .topics(picker)
    case .chooseTopic: return choose(picker.selected, excluded: false, closing: true)
    case .toggleTopic: return choose(picker.selected, excluded: false, closing: false)
    case .excludeTopic: return choose(picker.selected, excluded: true, closing: false)
    case .toggleAnyAll:
      filter.needsAll.toggle()
      return applyFilter() + askTopics()
    case .clearTopics:
      filter.topics = []
      return applyFilter() + askTopics()
    case .tagStory: return tagStory(picker.selected)
    case .promptNarrow: prompt = Prompt(.narrow, text: picker.narrowed)
    case .back, .cancel:
      overlay = nil
      return arrange() + follow()
    case .showHelp: return showHelp()
    default: break
    }
    return []
  }

  private mutating func choose(
    _ topic: TopicCount?, excluded: Bool, closing: Bool
  ) -> [Effect] {
    guard let topic else { return [] }
    filter.toggle(topic, excluded: excluded)
    guard closing else { return applyFilter() + askTopics() }
    overlay = nil
    return arrange() + applyFilter() + follow()
  }

  /// Gives the story under the list's cursor a topic, or takes it away.
  private mutating func tagStory(_ topic: TopicCount?) -> [Effect] {
    guard let topic, let row = list.selected else { return [] }
    let has = row.topics.contains { $0.id == topic.id }
    list.update(row.id) { row in
      row.topics.removeAll { $0.id == topic.id }
      if !has {
        row.topics.insert(TopicTag(id: topic.id, name: topic.name, score: 1, evidence: []), at: 0)
      }
    }
    message = Message(
      "“\(row.title)” \(has ? "has no longer" : "now has") the topic \(topic.name).")
    return [.mark([row.id], .topic(topic.id, !has))]
  }

  private func askTopics() -> [Effect] {
    [.topics(filter.topicQuery, generation: list.generation)]
  }

  mutating func reduceCopies(_ action: Action) -> [Effect] {
    guard case .copies(var pane) = overlay else { return [] }
    switch action {
    case .move(let distance):
      pane.move(distance)
      overlay = .copies(pane)
    case .open: return openSelected(pane)
    case .showDifference: return showDifference(pane)
    case .splitCopy:
      guard case .copy(let copy) = pane.selected, pane.copies?.copies.count ?? 0 > 1 else {
        message = Message("Only one of several copies can be taken out of a story.")
        return []
      }
      return [.split(copy.id)]
    case .joinStory:
      guard case .coverage(let other) = pane.selected else {
        message = Message("Choose another story to make it a copy.")
        return []
      }
      return [.join([pane.story, other.id])]
    case .undo: return [.undo]
    case .showHelp: return showHelp()
    case .back, .cancel: overlay = nil
    default: break
    }
    return []
  }

  private mutating func openSelected(_ pane: CopiesPane) -> [Effect] {
    switch pane.selected {
    case .copy(let copy):
      overlay = nil
      return setFocus(.article) + [.copy(copy.id)]
    case .coverage(let other):
      overlay = nil
      wanted = .coverage(other.id)
      let start = RowKey(sort: .integer(0), serial: 0)
      let request = StoryWindow.Request(Query(), .around(other.id, start, before: 0), limit: 1)
      return leaveArticle() + [.locate(request, generation: list.generation)]
    case nil: return []
    }
  }

  private mutating func showDifference(_ pane: CopiesPane) -> [Effect] {
    guard let copies = pane.copies?.copies, copies.count > 1 else {
      message = Message("There is no other copy to compare with.")
      return []
    }
    guard case .copy(let chosen) = pane.selected else {
      message = Message("Coverage is another story; only copies are compared.")
      return []
    }
    let old = copies[0]
    let new = chosen.id == old.id ? copies[1] : chosen
    overlay = .difference(
      DifferencePane(
        from: old, to: new, among: pane, columns: overlayColumns, height: overlayHeight(.difference)
      ))
    return [.difference(from: old.id, to: new.id)]
  }
}
