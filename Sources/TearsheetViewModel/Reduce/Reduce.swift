/// What an action changes, and what is then to be done at the edge.
///
/// Pure: the same state and action give the same state and effects.
public func reduce(_ state: inout ReaderState, _ action: Action) -> [Effect] {
  switch action {
  case .start(let size):
    state.size = size
    return state.arrange() + state.list.start()
  case .resize(let size):
    state.size = size
    return state.arrange() + state.follow()
  case .tick: return [.checkVersion]
  case .redraw: return [.redraw]
  case .suspend: return [.suspend]
  case .quit: return state.leaveArticle() + [.quit]
  case .answer(let answer): return state.receive(answer)
  default: break
  }
  state.message = nil
  return switch state.mode {
  case .prompt: state.reducePrompt(action)
  case .topics: state.reduceTopics(action)
  case .cut, .difference, .help: state.reduceText(action)
  case .copies: state.reduceCopies(action)
  case .list: state.reduceList(action)
  case .article: state.reduceArticle(action)
  }
}
