import TearsheetCore
import TearsheetStore

extension LibraryStore {
  /// Goes through a query's stories; an error of `body` ends it and comes out as it is.
  func eachStory(_ query: Query, _ body: (StoryRow) throws -> Void) throws {
    let remembered = Remembered()
    do {
      try forEachStory(query) { row in try remembered.passing { try body(row) } }
    } catch { throw remembered.error ?? error }
  }

  /// Goes through a query's articles, copies too; an error of `body` comes out as it is.
  func eachArticle(_ query: Query, _ body: (ListedArticle) throws -> Void) throws {
    let remembered = Remembered()
    do {
      try forEachArticle(query) { listed in try remembered.passing { try body(listed) } }
    } catch { throw remembered.error ?? error }
  }

  /// Goes through the lines of the user's state; an error of `body` comes out as it is.
  func eachState(_ body: (String) throws -> Void) throws {
    let remembered = Remembered()
    do {
      try exportState { line in try remembered.passing { try body(line) } }
    } catch { throw remembered.error ?? error }
  }
}

/// The store turns every error into one of its own; one of ours is remembered beside it.
private final class Remembered {
  private(set) var error: (any Error)?

  func passing(_ body: () throws -> Void) throws {
    do { try body() } catch {
      self.error = error
      throw error
    }
  }
}
