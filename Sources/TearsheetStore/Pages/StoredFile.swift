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

  /// Marks the files under a folder, or the file itself, that were not met; gives the number of
  /// their pages.
  static func markVanished(
    under folder: [UInt8], except met: Set<Int64>, in database: Database
  ) throws -> Int {
    let slash = UInt8(ascii: "/")
    let root = folder.last == slash ? folder.dropLast() : folder
    let files = try database.all(
      """
      SELECT id FROM file
      WHERE isVanished = 0 AND (path = ? OR (path > ? AND path < ?))
      """, root.data, (root + [slash]).data, (root + [slash + 1]).data)
    var pages = 0
    for file in files {
      let id = try file.integer(0)
      if met.contains(id) { continue }
      try database.run("UPDATE file SET isVanished = 1 WHERE id = ?", id)
      pages += try StoredFile.pages(of: id, in: database).count
    }
    return pages
  }
}
