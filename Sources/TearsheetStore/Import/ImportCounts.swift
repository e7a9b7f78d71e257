/// What an import has done so far.
public struct ImportCounts: Hashable, Sendable {
  /// Pages that the library did not know.
  public var newPages = 0
  /// Pages that are not what they were.
  public var changedPages = 0
  /// Pages that are what they were.
  public var knownPages = 0
  /// Files that were not read again, because nothing about them changed.
  public var skippedFiles = 0
  /// Pages that lie no longer where they lay; they stay readable.
  public var vanishedPages = 0
  /// Articles in the new and changed pages.
  public var articles = 0
  /// Nothing done.
  public init() {}
}
