import GRDB
public import TearsheetCore

extension ImportSession {
  /// A record made ready to be written; not read where the library has its page as it is.
  ///
  /// May be called from any thread.
  public func prepare(
    _ record: TearsheetCore.Record, read: (TearsheetCore.Record) -> PageReading
  ) -> PreparedPage {
    let unread = PreparedPage(unread: record)
    // What cannot be looked up is read; writing it says what is wrong.
    let isKnown = (try? seemsKnown(unread)) ?? false
    return isKnown ? unread : PreparedPage(record, read(record))
  }

  /// Whether the library has the page, as far as its record's id says: of several with one id in a
  /// file, only who writes them in turn knows which is which.
  private func seemsKnown(_ page: PreparedPage) throws(LibraryError) -> Bool {
    guard let file = try number(of: page.key.path) else { return false }
    let known = try connections.read(.preparing) {
      try StoredPage.find(page.key, of: file, in: $0)
    }
    return known?.hash == page.hash
  }

  /// The number of a file that the library knew when its first record came; nil for a new one.
  private func number(of path: [UInt8]) throws(LibraryError) -> Int64? {
    if let last = lastFile.withLock({ $0 }), last.path == path { return last.number }
    let number = try connections.read(.preparing) { try StoredFile.find(path, in: $0)?.id }
    lastFile.withLock { $0 = (path, number) }
    return number
  }
}
