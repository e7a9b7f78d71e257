import GRDB
import TearsheetCore

/// Runs `body`; whatever it throws becomes what a person can act on.
func asLibraryError<Value>(
  _ path: String, _ body: () throws -> Value
) throws(LibraryError) -> Value {
  do {
    return try body()
  } catch let error as LibraryError {
    throw error
  } catch let error as DamagedBytes {
    throw .damaged(path: path, detail: "a stored \(error.what) is not what was written")
  } catch let error as DatabaseError {
    throw LibraryError(error, path: path)
  } catch {
    throw .damaged(path: path, detail: "a stored value has the wrong type")
  }
}

extension LibraryError {
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_INTERRUPT: self = .interrupted(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_NOTADB: self = .notALibrary(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .cannotOpen(path: path, detail: detail)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE:
      self = .full(path: path)
    case .SQLITE_IOERR: self = .cannotOpen(path: path, detail: detail)
    default: self = .damaged(path: path, detail: detail)
    }
  }
}
