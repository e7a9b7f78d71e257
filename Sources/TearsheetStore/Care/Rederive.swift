import GRDB
public import TearsheetCore

extension LibraryStore {
  /// Derives articles, stories and topics again from the stored pages whose articles an older
  /// version derived; the user's state moves along. Can be stopped and gone on with at any moment,
  /// and the library used meanwhile.
  ///
  /// - Parameters:
  ///   - isAll: the pages of the present version too.
  ///   - goesOn: called after each step with the pages done and all there are, and while the stories
  ///     settle; false stops.
  /// - Returns: the pages that were derived.
  public func rederive(
    version: Int = Derivation.version, isAll: Bool = false,
    goesOn: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(LibraryError) -> Int {
    let session = beginImport()
    var done = 0
    var last: Int64 = 0
    var isStopped = false
    let total = try connections.read(.listing) { try Int(Counters($0).pages) }
    while true {
      let records = try oldPages(after: last, version: isAll ? nil : version)
      guard let end = records.last?.id else { break }
      let pages = prepareAll(records.map { ($0.id, $0.record, .none) }, derive)
      try session.rederive(pages, version: version)
      done += pages.count
      last = end
      isStopped = !goesOn(done, total)
      if isStopped { break }
    }
    _ = try session.finish(isStopped: { isStopped || !goesOn(done, total) })
    return done
  }

  private func oldPages(
    after id: Int64, version: Int?
  ) throws(LibraryError) -> [(id: Int64, record: TearsheetCore.Record)] {
    try connections.read(.listing) { database in
      try database.all(
        """
        SELECT \(StoredPage.columns) FROM page p JOIN file f ON f.id = p.file
        WHERE p.id > ? AND p.derivation IS NOT ? ORDER BY p.id LIMIT 64
        """, id, version.map { Int64($0) }
      ).map { row in
        let page = try StoredPage(row)
        return (page.id, try page.record(in: database))
      }
    }
  }
}

extension ImportSession {
  /// Puts what was read without the evidence of other pages in place of what pages held; the
  /// evidence comes when the import settles.
  fileprivate func rederive(
    _ pages: [(id: Int64, page: PreparedPage)], version: Int
  ) throws(LibraryError) {
    let prepared = Dictionary(uniqueKeysWithValues: pages.map { ($0.id, $0.page) })
    try replace(pages) { shelf, id, state in
      try shelf.database.run("UPDATE page SET derivation = ? WHERE id = ?", version, id)
      if let page = prepared[id] {
        try state.templates.note(page, id: id, isNew: false, in: shelf.database)
      }
    }
  }

  /// Puts newly derived articles in place of pages'; `also` is called for each in its transaction.
  func replace(
    _ pages: [(id: Int64, page: PreparedPage)],
    also: (Shelf, Int64, inout Writing) throws -> Void
  ) throws(LibraryError) {
    var rest = pages[...]
    while !rest.isEmpty {
      rest = try write { database, state in
        var turn = CommitTurn(commitInterval)
        var shelf = try Shelf(database, tags: state.tags)
        state.tags = TagRegister()
        var left = rest
        var fresh: [Member] = []
        while turn.hasRoom(), let (id, page) = left.popFirst() {
          fresh += try shelf.renew(page, page: id)
          try also(shelf, id, &state)
        }
        try shelf.fold(fresh)
        try shelf.flush()
        state.folding.note(fresh)
        state.tags = shelf.tags
        return left
      }
    }
  }
}

extension Shelf {
  /// Puts newly derived articles in place of a page's; gives those that are in no story yet.
  fileprivate mutating func renew(_ page: PreparedPage, page id: Int64) throws -> [Member] {
    try StoredPage.saveSpans(page, page: id, in: database)
    if try isSame(page, as: id) { return [] }
    return try shelve(page, page: id, inPlaceOf: removeArticles(of: id), isSame: true)
  }

  /// True when a page's articles are what they were.
  private func isSame(_ page: PreparedPage, as id: Int64) throws -> Bool {
    let rows = try database.all(
      """
      SELECT \(StoredArticle.columns) FROM article a JOIN text t ON t.article = a.id
      WHERE a.page = ? ORDER BY a.id
      """, id)
    guard rows.count == page.articles.count else { return false }
    for (row, new) in zip(rows, page.articles) {
      let old = try StoredArticle(row, in: database)
      if old.article != new.article || old.extent != new.extent { return false }
    }
    return true
  }
}
