import Glibc
import TearsheetCore

/// A folder that only this user can look into, and that vanishes.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws(LibraryError) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((place + "/tearsheet-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .cannotOpen(path: place, detail: String(cString: strerror(errno)))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder and what SQLite makes in it.
  func remove() {
    for name in ["library.db", "library.db-wal", "library.db-shm", "library.db-journal"] {
      unlink(path + "/" + name)
    }
    rmdir(path)
  }

  deinit { remove() }
}
