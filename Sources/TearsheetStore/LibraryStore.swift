import GRDB
public import TearsheetCore

/// The library in a file.
///
/// All of it may be called from several threads at once; reads never wait for the writer.
public final class LibraryStore: StoryLibrary {
  /// Reads a stored page again, as the import read it, with what other pages say of its lines: the
  /// store knows neither formats nor stages.
  public typealias Derive =
    @Sendable (TearsheetCore.Record, TemplateEvidence) -> (
      Page, PageReading
    )

  let connections: Connections
  let derive: Derive
  let answers = AnswerCache()
  /// What is shown; nil for all.
  let scope: Scope?
  /// The user's own topics, in their order.
  let topics: [UserTopic]
  private let folder: TemporaryFolder?

  /// Opens the library in a file, a new one where there is none.
  public init(
    path: String, topics: [UserTopic] = [], derive: @escaping Derive
  ) throws(LibraryError) {
    connections = try Connections(path: path)
    self.derive = derive
    self.topics = topics
    scope = nil
    folder = nil
  }

  /// False when opening a path would make a library there.
  public static func isThere(_ path: String) throws(LibraryError) -> Bool {
    try !LibraryFile.isNew(path)
  }

  /// A library in a private folder that vanishes with it.
  public init(
    temporary derive: @escaping Derive, topics: [UserTopic] = []
  ) throws(LibraryError) {
    let folder = try TemporaryFolder()
    connections = try Connections(path: folder.path + "/library.db", isTemporary: true)
    self.derive = derive
    self.topics = topics
    self.folder = folder
    scope = nil
  }

  /// The same library with another scope.
  init(_ other: LibraryStore, scope: Scope?) {
    connections = other.connections
    derive = other.derive
    topics = other.topics
    folder = other.folder
    self.scope = scope
  }

  /// Where the library lies.
  public var path: String { connections.path }

  /// Begins an import.
  public func beginImport() -> ImportSession { ImportSession(connections, derive) }

  /// Lets go of the file; a temporary library is gone then.
  public func close() {
    connections.close()
    folder?.remove()
  }
}
