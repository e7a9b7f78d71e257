import GRDB
import Glibc
public import TearsheetCore

extension LibraryStore {
  /// Writes a copy of the library as it is now, while it is used; never over a file that is there.
  public func backUp(to path: String) throws(LibraryError) {
    guard access(path, F_OK) != 0 else {
      throw .occupied(path: path)
    }
    do throws(LibraryError) {
      try connections.copy(to: path)
    } catch {
      unlink(path)
      throw error
    }
  }
}

extension Connections {
  /// Writes a compact copy; on the disk when this returns.
  fileprivate func copy(to path: String) throws(LibraryError) {
    try readOutsideTransaction(.listing) { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw .cannotOpen(path: path, detail: String(cString: strerror(errno)))
    }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else { throw .full(path: path) }
  }
}
