import TearsheetCore

/// A file whose pages are coming in.
final class OpenFile {
  let id: Int64
  /// True when the library has nothing of it but what came here: then no page is looked for there.
  var isNew: Bool
  /// Pages that the library had of it and that did not come yet.
  var missing: Set<Int64>
  /// How often each record's id came, by its hash.
  private var records: [UInt64: Int] = [:]

  init(id: Int64, isNew: Bool, missing: Set<Int64> = []) {
    self.id = id
    self.isNew = isNew
    self.missing = missing
  }

  /// Notes that a page came. Of several with the same record's id in one file, the later ones get
  /// their ordinal added, so that each stays a page.
  func meet(_ page: PreparedPage) -> PreparedPage {
    guard let record = page.key.record else { return page }
    let hash = Hash64.of(record)
    var count = records[hash, default: 0] + 1
    records[hash] = count
    guard count > 1 else { return page }
    // Another record may be called so already.
    while records["\(record)#\(count)".hash64] != nil { count += 1 }
    records[hash] = count
    let name = "\(record)#\(count)"
    records[name.hash64] = 1
    return page.renamed(record: name)
  }
}

extension String {
  fileprivate var hash64: UInt64 { Hash64.of(self) }
}
