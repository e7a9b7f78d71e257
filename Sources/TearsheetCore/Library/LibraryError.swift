/// Why the library could not do what was asked. Each message names the file and says what to do.
public enum LibraryError: Error, Hashable, Sendable {
  case absent(path: String)
  case notALibrary(path: String)
  case newer(path: String, found: Int, known: Int)
  case locked(path: String)
  case readOnly(path: String)
  case full(path: String)
  case damaged(path: String, detail: String)
  /// Nothing, or next to nothing, of it can be read.
  case beyondRepair(path: String, detail: String)
  case cannotOpen(path: String, detail: String)
  /// A file lies where one is to be written.
  case occupied(path: String)
  /// Given up for a newer question.
  case interrupted(path: String)
  case unknownID(String)
  case ambiguousID(String, matches: [String])
}

extension LibraryError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .absent(let path):
      "\(path): no library; 'tearsheet import' makes one, or name another file with --library"
    case .notALibrary(let path):
      "\(path): not a Tearsheet library; name another file with --library, or move this one away"
    case .newer(let path, let found, let known):
      "\(path): made by a newer Tearsheet (schema \(found), this program knows \(known)); "
        + "upgrade Tearsheet or name another file with --library"
    case .locked(let path):
      "\(path): in use by another program that does not let go; close it and try again"
    case .readOnly(let path):
      "\(path): cannot be written; make the file and its folder writable, or use --temporary"
    case .full(let path):
      "\(path): no space left on the disk; free some and run the same command again, "
        + "what was committed is kept"
    case .damaged(let path, let detail):
      "\(path): damaged (\(detail)); run 'tearsheet library repair'"
    case .beyondRepair(let path, let detail):
      "\(path): cannot be repaired (\(detail)) and was left as it is; move it away and import the "
        + "pages again"
    case .cannotOpen(let path, let detail):
      "\(path): cannot be opened (\(detail)); check that the folder exists and is yours, "
        + "or name another file with --library"
    case .occupied(let path):
      "\(path): there is a file already; name another one, or move it away"
    case .interrupted(let path):
      "\(path): reading was given up for a newer question; ask again"
    case .unknownID(let id):
      "\(id): no article has this id; 'tearsheet list' shows them"
    case .ambiguousID(let id, let matches):
      "\(id): several articles begin so: \(matches.joined(separator: ", ")); give more digits"
    }
  }
}
