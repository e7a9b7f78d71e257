import GRDB

/// A file as it was when it was imported.
struct StoredFile {
  let id: Int64
  let size: Int
  let modified: Int
  let hash: Int64
  /// All of its pages are in the library.
  let isComplete: Bool
  let isVanished: Bool

  static func find(_ path: [UInt8], in database: Database) throws -> StoredFile? {
    let row = try database.first(
      "SELECT id, size, modified, hash, isComplete, isVanished FROM file WHERE path = ?",
      path.data)
    return try row.map {
      StoredFile(
        id: try $0.integer(0), size: Int(try $0.integer(1)), modified: Int(try $0.integer(2)),
        hash: try $0.integer(3), isComplete: try $0.integer(4) != 0,
        isVanished: try $0.integer(5) != 0)
    }
  }

  /// A file whose pages are still to come.
  static func insert(_ path: [UInt8], in database: Database) throws -> Int64 {
    try database.run(
      "INSERT INTO file(path, size, modified, hash, isComplete) VALUES(?, 0, 0, 0, 0)", path.data)
    return database.lastInsertedRowID
  }

  /// The numbers of a file's pages that lie where they lay.
  static func pages(of file: Int64, in database: Database) throws -> [Int64] {
    try database.all("SELECT id FROM page WHERE file = ? AND isVanished = 0", file)
      .map { try $0.integer(0) }
  }

  /// All pages of the file are in the library.
  static func complete(_ stamp: FileStamp, id: Int64, in database: Database) throws {
    try database.run(
      """
      UPDATE file SET size = ?, modified = ?, hash = ?, isComplete = 1, isVanished = 0
      WHERE id = ?
      """, stamp.size, stamp.modified, Int64(bitPattern: stamp.hash ?? 0), id)
  }

  /// The file is there, its content as it was.
  func refresh(modified: Int, in database: Database) throws {
    try database.run(
      "UPDATE file SET modified = ?, isVanished = 0 WHERE id = ?", modified, id)
  }

  /// The file is there again, though not all of it can be read.
  func reappear(in database: Database) throws {
    try database.run("UPDATE file SET isVanished = 0 WHERE id = ?", id)
  }

  /// The numbers of the files under a folder, or of the file itself, that were not met and not
  /// marked before.
  ///
  /// - Parameter unread: paths that could not be looked at; what lies there or below is left out.
  static func lost(
    under folder: [UInt8], except met: Set<Int64>, unread: [[UInt8]], in database: Database
  ) throws -> [Int64] {
    let slash = UInt8(ascii: "/")
    let root = folder.last == slash ? folder.dropLast() : folder
    var lost: [Int64] = []
    try database.each(
      """
      SELECT id, path FROM file
      WHERE isVanished = 0 AND (path = ? OR (path > ? AND path < ?))
      """, [root.data, (root + [slash]).data, (root + [slash + 1]).data]
    ) { row in
      let id = try row.integer(0)
      if met.contains(id) { return true }
      let path = try row.bytes(1)
      if !unread.contains(where: { path == $0 || path.starts(with: $0 + [slash]) }) {
        lost.append(id)
      }
      return true
    }
    return lost
  }

  /// Marks a file; gives the number of its pages.
  static func markVanished(_ id: Int64, in database: Database) throws -> Int {
    try database.run("UPDATE file SET isVanished = 1 WHERE id = ?", id)
    return try pages(of: id, in: database).count
  }
}
