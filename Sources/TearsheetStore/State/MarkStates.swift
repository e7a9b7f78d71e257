import TearsheetCore

extension Mark {
  /// Changes a state.
  func apply(to state: inout ArticleState) {
    switch self {
    case .read(let isRead): state.isRead = isRead
    case .starred(let isStarred): state.isStarred = isStarred
    case .hidden(let isHidden): state.isHidden = isHidden
    case .label(let name, let isSet):
      state.labels.removeAll { $0 == name }
      if isSet { state.labels = (state.labels + [name]).sorted() }
    case .note(let note): state.note = note
    case .topic(let id, let isSet): state.topics[id] = isSet
    }
  }

  /// What the change is, for a person.
  func summary(of count: Int) -> String {
    let stories = count == 1 ? "1 story" : "\(count) stories"
    return switch self {
    case .read(true): "\(stories) marked as read"
    case .read(false): "\(stories) marked as unread"
    case .starred(true): "\(stories) starred"
    case .starred(false): "star taken off \(stories)"
    case .hidden(true): "\(stories) hidden"
    case .hidden(false): "\(stories) shown again"
    case .label(let name, true): "label \(name) put on \(stories)"
    case .label(let name, false): "label \(name) taken off \(stories)"
    case .note(.some): "note on \(stories)"
    case .note(nil): "note taken off \(stories)"
    case .topic(_, true): "topic set on \(stories)"
    case .topic(_, false): "topic taken off \(stories)"
    }
  }
}
