import TearsheetCore

/// A line that is being typed at the bottom of the screen.
///
/// Invariant: the cursor is between two characters or at an end.
public struct Prompt: Hashable, Sendable {
  /// What it is for.
  public enum Purpose: Hashable, Sendable { case filter, find, narrow, label, note }

  /// What it is for.
  public let purpose: Purpose
  /// What was typed so far.
  public private(set) var characters: [Character]
  /// Characters before the cursor.
  public private(set) var cursor: Int
  /// What is wrong with the text; nil when nothing is.
  public internal(set) var complaint: String?
  /// What was typed before, oldest first.
  let history: [String]
  private var historyIndex: Int
  private var draft = ""

  /// A prompt with a text to begin with.
  public init(_ purpose: Purpose, text: String = "", history: [String] = []) {
    self.purpose = purpose
    characters = Array(text)
    cursor = characters.count
    self.history = history
    historyIndex = history.count
  }

  /// The text so far.
  public var text: String { String(characters) }

  /// The text before the cursor.
  public var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Does what a key does to a line of text.
  public mutating func edit(_ edit: Action.Edit) {
    complaint = nil
    switch edit {
    case .insert(let text): insert(text)
    case .deleteBackward: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .deleteForward: if cursor < characters.count { remove(cursor..<cursor + 1) }
    case .deleteWord: remove(wordStart..<cursor)
    case .deleteAll: remove(0..<cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = characters.count
    case .older: recall(historyIndex - 1)
    case .newer: recall(historyIndex + 1)
    }
  }

  /// The longest text that is taken in.
  static let mostCharacters = 2_000

  private mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + SafeText(line: text).string
    let after = characters[cursor...]
    characters = Array((Array(before) + after).prefix(Self.mostCharacters))
    cursor = min(before.count, characters.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func recall(_ index: Int) {
    guard (0...history.count).contains(index) else { return }
    if historyIndex == history.count { draft = text }
    historyIndex = index
    characters = Array(index == history.count ? draft : history[index])
    cursor = characters.count
  }
}
