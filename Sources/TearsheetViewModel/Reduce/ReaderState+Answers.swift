import TearsheetCore

extension ReaderState {
  /// Takes in what the library says.
  mutating func receive(_ answer: Answer) -> [Effect] {
    switch answer {
    case .window(let window, let request, let generation, let story):
      if let story, generation == list.generation { nearby.receive(story) }
      let effects = list.receive(window, for: request, generation: generation)
      if let row = list.selected { detail?.update(row.id) { $0 = row } }
      return effects + follow() + askCounts()
    case .located(let row, let generation): return receiveLocated(row, generation)
    case .counts(let counts, let generation):
      if generation == countedGeneration { self.counts = counts }
      return []
    case .topics(let topics, _):
      guard case .topics(var picker) = overlay else { return [] }
      picker.receive(topics, chosen: filter.topics)
      overlay = .topics(picker)
      return []
    case .story(let story, let id): return receiveStory(story, id)
    case .ahead(let stories, let number):
      nearby.receive(stories, number: number)
      return []
    case .copy(let story, _):
      if let story {
        detail?.receive(story, isChosenCopy: true, isRead: focus == .article)
      } else {
        message = Message("This copy has gone.")
      }
      return []
    case .page(let page, let article): return receivePage(page, article)
    case .copies(let copies, let story): return receiveCopies(copies, story)
    case .difference(let difference, _, let new): return receiveDifference(difference, new)
    case .undone(let what):
      message = Message(what.map { "Taken back: \($0)" } ?? "Nothing to take back.")
      return [.checkVersion]
    case .version(let version): return receiveVersion(version)
    case .failed(let error, let effect): return receiveFailure(error, effect)
    }
  }

  /// Asks for the counts once the first window of a result is there. Other windows of it, as those
  /// of its ends, leave them as they are.
  private mutating func askCounts() -> [Effect] {
    guard list.isLoaded, list.jump == nil, countedQuery != list.query else { return [] }
    countedQuery = list.query
    countedGeneration = list.generation
    var effects: [Effect] = [.counts(list.query, generation: list.generation)]
    if mode == .topics { effects.append(.topics(filter.topicQuery, generation: list.generation)) }
    return effects
  }

  mutating func receiveStory(_ story: StoryDetail?, _ id: StoryID) -> [Effect] {
    guard detail?.row.id == id else { return [] }
    guard let story else {
      message = Message("This story is no longer in the library.")
      return []
    }
    guard detail?.isChosenCopy != true else { return [] }
    detail?.receive(story, isRead: focus == .article)
    if let needle = searchedWord { detail?.text.find(needle, moving: false) }
    return []
  }

  /// What the story was found by, where that is one word or phrase and nothing else is looked for.
  private var searchedWord: String? {
    guard detail?.text.hits.needle.isEmpty == true else { return nil }
    return searched.isEmpty ? filter.searchedWord : searched
  }

  private mutating func receivePage(_ page: LabelledPage?, _ article: ArticleID) -> [Effect] {
    guard case .cut(var view) = overlay, view.article == article else { return [] }
    guard let page else {
      overlay = nil
      message = Message("The page is no longer in the library.")
      return []
    }
    view.receive(page, title: detail?.story?.article.title)
    overlay = .cut(view)
    return []
  }

  private mutating func receiveCopies(_ copies: CopyList?, _ story: StoryID) -> [Effect] {
    guard case .copies(var pane) = overlay, pane.story == story else { return [] }
    guard let copies else {
      overlay = nil
      message = Message("Nothing is known of this story's copies.")
      return []
    }
    pane.receive(copies)
    overlay = .copies(pane)
    return []
  }

  private mutating func receiveDifference(
    _ difference: CopyDifference?, _ new: ArticleID
  ) -> [Effect] {
    guard case .difference(var pane) = overlay, pane.new.id == new else { return [] }
    guard let difference else {
      overlay = nil
      message = Message("The copies cannot be compared: one of them has gone.")
      return []
    }
    pane.receive(difference)
    overlay = .difference(pane)
    return []
  }

  private mutating func receiveVersion(_ version: Int) -> [Effect] {
    let hasChanged = self.version != nil && self.version != version
    self.version = version
    guard hasChanged else { return [] }
    nearby.forget()
    countedQuery = nil
    return list.refresh() + refreshOverlay() + (detail.map { [$0.reload] } ?? [])
  }

  func refreshOverlay() -> [Effect] {
    switch overlay {
    case .copies(let pane): [.copies(pane.story)]
    case .topics: [.topics(filter.topicQuery, generation: list.generation)]
    case .cut, .difference, .help, nil: []
    }
  }

  private mutating func receiveFailure(_ error: LibraryError, _ effect: Effect) -> [Effect] {
    message = Message(error)
    switch effect {
    case .load(_, let generation), .extend(_, let generation): list.fail(generation: generation)
    case .page, .copies, .difference: overlay = nil
    case .locate: wanted = nil
    case .mark:
      // What was shown as marked is not.
      nearby.forget()
      countedQuery = nil
      return list.refresh() + (detail.map { [$0.reload] } ?? [])
    default: break
    }
    return []
  }
}
