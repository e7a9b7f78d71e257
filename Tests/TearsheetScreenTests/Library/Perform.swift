import TearsheetViewModel

@testable import TearsheetScreen

/// Performs an action and everything that follows from it, one after the other.
func perform(_ action: Action, on state: inout ReaderState, _ library: MemoryLibrary) {
  let runner = EffectRunner(library, inbox: Inbox(waker: Waker {}))
  var effects = reduce(&state, action)
  while !effects.isEmpty {
    let effect = effects.removeFirst()
    if let answer = runner.answer(effect) { effects += reduce(&state, .answer(answer)) }
  }
}

/// A reader of a size after some keys, each of them answered before the next.
func reader(_ size: Size, typing keys: String, of library: MemoryLibrary) -> ReaderState {
  var state = ReaderState(help: KeyTable.helpBlocks)
  perform(.start(size), on: &state, library)
  for case .key(let key) in Input.script(keys) {
    guard let action = KeyTable.action(for: key, in: state.mode) else { continue }
    perform(action, on: &state, library)
  }
  return state
}
