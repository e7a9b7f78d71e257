import GRDB
import TearsheetCore

/// What is to be labelled again when an import settles.
struct TemplateSettling {
  /// A page to be read again, with what is said of its lines now.
  struct Page {
    let id: Int64
    let evidence: TemplateEvidence
  }

  private(set) var pages: [Page] = []
  /// The sites that were looked at, with the fingerprints of their templates.
  private(set) var sites: [Int64: Int64] = [:]

  /// Looks at the sites that are not settled.
  init(_ work: TemplateWork, in database: Database) throws {
    var known: [Int64: Int64] = [:]
    for row in try database.all("SELECT id, templates FROM site WHERE isSettled = 0") {
      known[try row.integer(0)] = try row.integer(1)
    }
    var evidence: [Int64: TemplateEvidence] = [:]
    var whole: [Int64: TemplateEvidence] = [:]
    for (site, fingerprint) in known {
      let found = try StoredMarks.templates(of: site, in: database)
      sites[site] = found.fingerprint
      if found.pages.isEmpty, fingerprint == 0 { continue }
      let isAsBefore = found.fingerprint == fingerprint && work.sites[site]?.wasSettled == true
      if isAsBefore { evidence[site] = found } else { whole[site] = found }
    }
    for (site, found) in evidence {
      for page in work.sites[site]?.fresh ?? [] {
        let row = try database.first("SELECT page, known, text FROM lines WHERE page = ?", page)
        if let row { try look(at: row, found) }
      }
    }
    if !whole.isEmpty { try lookAtAll(whole, in: database) }
  }

  /// Goes through all pages: no index leads from a site to its pages, for it would cost every
  /// import more than this costs the few that find something new.
  private mutating func lookAtAll(
    _ evidence: [Int64: TemplateEvidence], in database: Database
  ) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT page, known, text, site FROM lines")
    while let row = try rows.next() {
      if let found = evidence[try row.integer(3)] { try look(at: row, found) }
    }
  }

  private mutating func look(at row: some ColumnValues, _ found: TemplateEvidence) throws {
    let own = found.of(StoredMarks.keys(try row.bytes(2)))
    if own.fingerprint != (try row.integer(1)) {
      pages.append(Page(id: try row.integer(0), evidence: own))
    }
  }
}

extension ImportSession {
  /// Labels again the pages of which other pages say something else than when they were read.
  ///
  /// - Parameter isStopped: asked before each few pages; the next import goes on then.
  func settleTemplates(isStopped: () -> Bool) throws(LibraryError) {
    let work = writing.withLock(\.templates)
    let settling = try connections.read(.listing) { try TemplateSettling(work, in: $0) }
    guard !settling.sites.isEmpty else { return }
    var rest = settling.pages[...]
    while !rest.isEmpty {
      if isStopped() { return }
      try relabel(Array(rest.prefix(64)))
      rest = rest.dropFirst(64)
    }
    try write { database, state in
      for (site, fingerprint) in settling.sites {
        try database.run(
          "UPDATE site SET templates = ?, isSettled = 1 WHERE id = ?", fingerprint, site)
      }
      state.templates = TemplateWork()
    }
  }

  private func relabel(_ pages: [TemplateSettling.Page]) throws(LibraryError) {
    let records = try connections.read(.listing) { database in
      try pages.compactMap { page in
        try StoredPage.find(page.id, in: database).map {
          (id: page.id, record: try $0.record(in: database), evidence: page.evidence)
        }
      }
    }
    try replace(prepareAll(records, derive)) { shelf, page, _ in
      let evidence = pages.first { $0.id == page }?.evidence ?? .none
      try shelf.database.run(
        "UPDATE lines SET known = ? WHERE page = ?", evidence.fingerprint, page)
    }
  }
}
