import TearsheetCore

extension ReaderState {
  mutating func reducePrompt(_ action: Action) -> [Effect] {
    guard var prompt else { return [] }
    switch action {
    case .edit(let edit):
      if prompt.text.isEmpty, edit == .deleteBackward {
        return cancelPrompt()
      }
      prompt.edit(edit)
      self.prompt = prompt
      switch prompt.purpose {
      case .narrow: narrowTopics(to: prompt.text)
      case .filter: return narrowList(to: prompt.text)
      case .find, .label, .note: break
      }
    case .accept: return accept(prompt)
    case .cancel: return cancelPrompt()
    default: break
    }
    return []
  }

  private mutating func cancelPrompt() -> [Effect] {
    let purpose = prompt?.purpose
    prompt = nil
    switch purpose {
    case .narrow:
      narrowTopics(to: "")
      return []
    case .filter: return giveFilterBack()
    case .find, .label, .note, nil: return []
    }
  }

  private mutating func narrowTopics(to text: String) {
    guard case .topics(var picker) = overlay else { return }
    picker.narrow(to: text)
    overlay = .topics(picker)
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .narrow:
      self.prompt = nil
      return []
    case .filter: return acceptFilter(prompt)
    case .find: return acceptFind(prompt)
    case .label:
      remember(prompt)
      self.prompt = nil
      return acceptLabel(prompt.text.trimmed)
    case .note:
      self.prompt = nil
      return acceptNote(prompt.text.trimmed)
    }
  }

  private mutating func acceptFind(_ prompt: Prompt) -> [Effect] {
    remember(prompt)
    self.prompt = nil
    let needle = prompt.text.trimmed
    if mode == .list {
      searched = needle
      return needle.isEmpty ? [] : searchList(+1)
    }
    var found = false
    if mode == .article {
      found = detail?.text.find(needle) ?? false
    } else {
      updateText { found = $0.find(needle) }
    }
    if !found, !needle.isEmpty { message = Message("“\(needle)” is not in this text.") }
    return []
  }

  mutating func remember(_ prompt: Prompt) {
    let text = prompt.text.trimmed
    guard !text.isEmpty, history[prompt.purpose]?.last != text else { return }
    history[prompt.purpose, default: []].append(text)
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
