import GRDB
import TearsheetCore

/// What an import does for the evidence across pages: notes what each page says, and which sites
/// are to be looked at when it settles.
struct TemplateWork {
  /// The sites of which pages came.
  private(set) var sites: [Int64: Site] = [:]

  /// A site of which pages came.
  struct Site {
    /// Pages in its sample and the greatest rank among them.
    var count: Int
    var greatest: Int64
    /// Pages that came.
    var fresh: [Int64] = []
    /// False where an import before was cut off.
    let wasSettled: Bool
  }

  /// Notes a page as it was first read, a new one or in place of what it was.
  mutating func note(
    _ page: PreparedPage, id: Int64, isNew: Bool, in database: Database
  ) throws {
    if !isNew, let old = try StoredMarks.remove(page: id, in: database) {
      try touch(old, in: database)
      try renewSample(of: old, in: database)
    }
    guard let marks = page.marks else { return }
    try touch(marks.site, in: database)
    sites[marks.site]?.fresh.append(id)
    guard let site = sites[marks.site] else { return }
    let rank = StoredMarks.rank(of: page.key)
    let isSampled = site.count < StoredMarks.sampleSize || rank < site.greatest
    try StoredMarks.insert(marks, page: id, rank: rank, isSampled: isSampled, in: database)
    guard isSampled else { return }
    if site.count < StoredMarks.sampleSize {
      sites[marks.site]?.count += 1
      sites[marks.site]?.greatest = site.count == 0 ? rank : max(site.greatest, rank)
    } else {
      try StoredMarks.shrinkSample(of: marks.site, in: database)
      try renewSample(of: marks.site, in: database)
    }
  }

  private mutating func renewSample(of site: Int64, in database: Database) throws {
    let sample = try StoredMarks.sample(of: site, in: database)
    sites[site]?.count = sample.count
    sites[site]?.greatest = sample.greatest
  }

  /// Says in the library that a site is to be looked at, until that was done.
  private mutating func touch(_ site: Int64, in database: Database) throws {
    guard sites[site] == nil else { return }
    let row = try database.first("SELECT isSettled FROM site WHERE id = ?", site)
    try database.run(
      """
      INSERT INTO site(id, templates, isSettled) VALUES(?, 0, 0)
      ON CONFLICT(id) DO UPDATE SET isSettled = 0
      """, site)
    let sample = try StoredMarks.sample(of: site, in: database)
    sites[site] = Site(
      count: sample.count, greatest: sample.greatest,
      wasSettled: try row.map { try $0.integer(0) == 1 } ?? true)
  }
}
