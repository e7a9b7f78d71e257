import GRDB
import TearsheetCore

extension Connections {
  /// Moves the journal into the file, so that what was reported is on the disk. A reader that is
  /// in the way only makes the journal stay a little longer: it is synced all the same.
  func settleOnDisk() throws(LibraryError) {
    try write(durably: true) { database in
      try database.run(
        """
        INSERT INTO meta(key, value) VALUES('settled', 1)
        ON CONFLICT(key) DO UPDATE SET value = value + 1
        """)
    }
    try maintain { database in
      do { _ = try database.checkpoint(.truncate) } catch let error as DatabaseError {
        guard error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED else {
          throw error
        }
      }
    }
  }
}
