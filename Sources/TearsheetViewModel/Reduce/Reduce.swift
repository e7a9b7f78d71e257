/// What an action changes, and what is then to be done at the edge.
///
/// Pure: the same state and action give the same state and effects.
public func reduce(_ state: inout ReaderState, _ action: Action) -> [Effect] {
  let effects = state.reduce(action)
  if effects.contains(where: \.changesArticles) { state.nearby.forget() }
  return effects
}

extension ReaderState {
  fileprivate mutating func reduce(_ action: Action) -> [Effect] {
    switch action {
    case .start(let size):
      self.size = size
      return arrange() + list.start()
    case .resize(let size):
      self.size = size
      return arrange() + follow()
    case .tick: return [.checkVersion]
    case .filling(let isFilling):
      self.isFilling = isFilling
      return [.checkVersion]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return leaveArticle() + [.quit]
    case .answer(let answer): return receive(answer)
    default: break
    }
    message = nil
    return switch mode {
    case .prompt: reducePrompt(action)
    case .topics: reduceTopics(action)
    case .cut, .difference, .help: reduceText(action)
    case .copies: reduceCopies(action)
    case .list: reduceList(action)
    case .article: reduceArticle(action)
    }
  }
}
