import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// A library opened for a command, with the pages of the command's paths brought in.
struct Session {
  /// The library.
  let library: LibraryStore
  /// The stories of the paths that were given; all where none were.
  let scope: Query.Condition
  /// False when something could not be read, which has been said.
  let isComplete: Bool

  /// Opens the library; with paths and without `--library` a temporary one, into which they go.
  init(_ paths: [PathArgument], _ options: LibraryOptions, _ input: ReadOptions) throws {
    library = try options.open(isPassing: !paths.isEmpty, input)
    scope = scopeCondition(paths)
    guard !paths.isEmpty else {
      isComplete = true
      return
    }
    var problems = ProblemLog()
    let importer = Importer(library: library, options: input, stop: stopOnInterrupt())
    let outcome = try importer.run(paths) { problems.add($0) }
    problems.summarize()
    isComplete = problems.isEmpty && !outcome.wasStopped
  }

  /// A query of the user's, within the scope.
  func query(_ text: String?) throws -> Query {
    var query = try text.map(parsedQuery) ?? .all
    guard scope != .all else { return query }
    query.condition = query.condition == .all ? scope : .and([scope, query.condition])
    return query
  }

  /// Lets go of the library; ends with status 1 when something could not be read.
  func end() throws {
    library.close()
    if !isComplete { throw ExitStatus.incomplete }
  }
}

/// The condition that a story stands on a page below one of some paths.
func scopeCondition(_ paths: [PathArgument]) -> Query.Condition {
  if paths.isEmpty { return .all }
  let conditions = paths.map { path in
    Query.Condition.path(
      path.isStandardInput
        ? "-" : String(decoding: absolutePath(of: path.bytes) ?? path.bytes, as: UTF8.self))
  }
  return conditions.count == 1 ? conditions[0] : .or(conditions)
}

/// A query as typed; a mistake says where and what is meant, with status 2.
func parsedQuery(_ text: String) throws -> Query {
  do throws(QueryError) { return try Query(parsing: text) } catch {
    complain(error.description)
    throw ExitStatus.usage
  }
}
