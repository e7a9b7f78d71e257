import TearsheetCore

/// A file whose pages are coming in.
final class OpenFile {
  let id: Int64
  /// True when the library has nothing of it but what came here: then no page is looked for there.
  var isNew: Bool
  /// Pages that the library had of it and that did not come yet.
  var missing: Set<Int64>
  /// The records' ids that came, by their hashes, and how often those came that came again.
  private var records: Set<UInt64> = []
  private var repeats: [UInt64: Int] = [:]

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
    guard !records.insert(hash).inserted else { return page }
    var count = repeats[hash, default: 1] + 1
    // Another record may be called so already.
    while !records.insert("\(record)#\(count)".hash64).inserted { count += 1 }
    repeats[hash] = count
    let name = "\(record)#\(count)"
    return page.named(name)
  }
}

extension String {
  fileprivate var hash64: UInt64 { Hash64.of(self) }
}
