public import TearsheetCore

/// A line for the person, shown until the next key.
public struct Message: Hashable, Sendable {
  /// Safe to draw.
  public let text: String
  /// Something went wrong.
  public let isError: Bool

  /// Something to know.
  public init(_ text: String) {
    self.text = SafeText(line: text).string
    isError = false
  }

  /// What is wrong with what was typed.
  public init(mistake: String) {
    text = SafeText(line: mistake).string
    isError = true
  }

  /// Something that went wrong, and what to do.
  public init(_ error: LibraryError) {
    text = SafeText(line: error.description).string
    isError = true
  }
}
