import TearsheetCore

extension ReaderState {
  mutating func toggleRead() -> [Effect] {
    guard let row = target else { return [] }
    return setRead(row, !row.isRead)
  }

  /// Marks a story read or unread, here at once and in the library.
  mutating func setRead(_ row: StoryRow, _ isRead: Bool) -> [Effect] {
    list.update(row.id) { $0.isRead = isRead }
    detail?.update(row.id) { $0.isRead = isRead }
    counts = counts.map {
      StoryCounts(total: $0.total, unread: max(0, $0.unread + (isRead ? -1 : 1)))
    }
    return [.mark([row.id], .read(isRead))]
  }

  mutating func toggleStar() -> [Effect] {
    guard let row = target else { return [] }
    list.update(row.id) { $0.isStarred.toggle() }
    detail?.update(row.id) { $0.isStarred.toggle() }
    return [.mark([row.id], .starred(!row.isStarred))]
  }

  /// The story that a mark is for: the one being read, else the one under the cursor.
  var target: StoryRow? {
    guard focus == .article, let row = detail?.row else { return list.selected }
    return row
  }

  /// Leaves the story out of every list that does not ask for hidden ones, or no longer.
  mutating func toggleHidden() -> [Effect] {
    guard let row = target else { return [] }
    if row.isHidden {
      list.update(row.id) { $0.isHidden = false }
    } else {
      list.remove(row.id)
      message = Message("“\(row.title)” is hidden; u takes it back, f is:hidden shows such.")
    }
    detail?.update(row.id) { $0.isHidden.toggle() }
    return [.mark([row.id], .hidden(!row.isHidden))] + follow()
  }

  /// Lets a label or a note be typed; the note that is there is to be changed.
  mutating func promptMark(_ action: Action) -> [Effect] {
    guard let row = target else { return [] }
    if action == .promptLabel {
      prompt = Prompt(.label, history: history[.label] ?? [])
    } else {
      let note = detail?.story?.id == row.id ? detail?.story?.note : nil
      prompt = Prompt(.note, text: note ?? "")
    }
    return []
  }

  /// Puts the label that was typed on the story, or takes it off.
  mutating func acceptLabel(_ name: String) -> [Effect] {
    guard let row = target, !name.isEmpty else { return [] }
    let has = row.labels.contains(name)
    func change(_ row: inout StoryRow) {
      row.labels.removeAll { $0 == name }
      if !has { row.labels = (row.labels + [name]).sorted() }
    }
    list.update(row.id, change)
    detail?.update(row.id, change)
    message = Message("“\(row.title)” \(has ? "has no longer" : "now has") the label \(name).")
    return [.mark([row.id], .label(name, !has)), .checkVersion]
  }

  /// Keeps the note that was typed; an empty one takes it off.
  mutating func acceptNote(_ text: String) -> [Effect] {
    guard let row = target else { return [] }
    return [.mark([row.id], .note(text.isEmpty ? nil : text)), .checkVersion]
  }
}
