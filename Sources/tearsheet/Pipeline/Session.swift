import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// A library opened for a command, with the pages of the command's paths brought in.
struct Session {
  /// The library, limited to the paths that were given.
  let library: LibraryStore
  /// False when something could not be read, which has been said.
  let isComplete: Bool

  /// Opens the library; with paths and without `--library` a temporary one, into which they go.
  init(_ paths: [PathArgument], _ options: LibraryOptions, _ reader: PageReader) throws {
    let whole = try options.open(isPassing: !paths.isEmpty, reader)
    library = whole.limited(to: paths)
    guard !paths.isEmpty else {
      isComplete = true
      return
    }
    var problems = ProblemLog()
    let importer = Importer(library: whole, reader: reader, stop: stopOnInterrupt())
    let outcome = try importer.run(paths) { problems.add($0) }
    problems.summarize()
    let isWhole = problems.isEmpty && !outcome.wasStopped
    let holdsArticles = try library.counts(.all).total > 0
    if isWhole, !holdsArticles {
      let names = paths.map(\.name).joined(separator: ", ")
      complain("\(names): no article in it; 'tearsheet explain' shows every line and why")
    }
    isComplete = isWhole && holdsArticles
  }

  /// A query of the user's; all stories where there is none.
  func query(_ text: String?) throws -> Query { try text.map(parsedQuery) ?? .all }

  /// Lets go of the library; ends with status 1 when something could not be read.
  func end() throws {
    library.close()
    if !isComplete { throw ExitStatus.incomplete }
  }
}

extension LibraryStore {
  /// The library as some paths show it; all of it where there are none.
  func limited(to paths: [PathArgument]) -> LibraryStore {
    paths.isEmpty ? self : limited(to: paths.map(\.absolute))
  }
}

/// A query as typed; a mistake says where and what is meant, with status 2.
func parsedQuery(_ text: String) throws -> Query {
  do throws(QueryError) { return try Query(parsing: text) } catch {
    complain(error.description)
    throw ExitStatus.usage
  }
}
