import GRDB
import TearsheetCore

/// The rows that a folding is kept in: blobs in chunks, each sealed.
enum FoldingRows {
  /// What a row is of.
  enum Part: Int { case manifest, block, grams, bands }

  /// A segment on the disk.
  struct Key: Hashable {
    let part: Part
    let number: Int
  }

  /// Bytes of a row at most.
  private static let chunkLength = 1 << 20
  /// Rows of a transaction.
  private static let chunksAtOnce = 8

  /// The folding as it was last saved; nil where there is none or it is not whole.
  ///
  /// - Parameter files: where the indexes' large segments go; nil when only the stories are asked
  ///   for.
  static func load(
    _ database: Database, files: SpillFiles?
  ) throws -> (folding: Folding, blocks: Int)? {
    guard let manifest = try bytes(Key(part: .manifest, number: 0), database) else { return nil }
    var reader = ByteReader(manifest)
    let count = try reader.integer()
    let grams = try numbers(&reader).map { Key(part: .grams, number: $0) }
    let bands = try numbers(&reader).map { Key(part: .bands, number: $0) }
    var makeFile: (@Sendable () -> (any PostingFile)?)?
    if let files { makeFile = { files.make() } }
    guard let gramIndex = try index(grams, files, database),
      let bandIndex = try index(bands, files, database),
      let folding = try Folding(
        blocks: count, grams: gramIndex, bands: bandIndex,
        file: makeFile,
        { try bytes(Key(part: .block, number: $0), database) ?? [] })
    else { return nil }
    return (folding, count)
  }

  /// Writes the segments that are not on the disk yet, a few chunks in each transaction: until the
  /// manifest names them they are nothing to anybody.
  static func saveSegments(
    of folding: Folding, except saved: Set<Key>, _ connections: Connections
  ) throws(LibraryError) {
    for (part, index) in parts(of: folding) {
      for segment in index.segments {
        let key = Key(part: part, number: segment.number)
        if saved.contains(key) { continue }
        let chunks = Chunks(head: segment.head, data: segment.content)
        for first in stride(from: 0, to: chunks.count, by: chunksAtOnce) {
          try connections.write(durably: false) { database in
            if first == 0 { try remove(key, database) }
            for chunk in first..<min(first + chunksAtOnce, chunks.count) {
              try write(chunks[chunk], chunk, of: key, database)
            }
          }
        }
      }
    }
  }

  /// Writes the changed blocks, makes the segments the valid ones and drops those merged away.
  static func save(_ folding: inout Folding, _ database: Database) throws {
    let changed = folding.takeChangedBlocks()
    try folding.forEachBlock(of: changed) { block, bytes in
      try write(bytes, Key(part: .block, number: block), database)
    }
    var manifest = ByteWriter()
    manifest.write(folding.blockCount)
    for (part, index) in parts(of: folding) {
      manifest.write(each: index.segments.map(\.number)) { $0.write($1) }
      let valid = index.segments.map { String($0.number) }.joined(separator: ",")
      try database.execute(
        sql: "DELETE FROM folding WHERE part = ? AND number NOT IN (\(valid))",
        arguments: [part.rawValue])
    }
    try write(manifest.bytes, Key(part: .manifest, number: 0), database)
  }

  /// The segments of a folding.
  static func keys(of folding: Folding) -> Set<Key> {
    Set(
      parts(of: folding).flatMap { part, index in
        index.segments.map { Key(part: part, number: $0.number) }
      })
  }
}

extension FoldingRows {
  private static func parts(of folding: Folding) -> [(Part, PostingIndex)] {
    [(.grams, folding.grams), (.bands, folding.bands)]
  }

  private static func numbers(_ reader: inout ByteReader) throws -> [Int] {
    try reader.each { reader throws(DamagedBytes) in try reader.integer() }
  }

  private static func index(
    _ keys: [Key], _ files: SpillFiles?, _ database: Database
  ) throws -> PostingIndex? {
    guard let files else { return PostingIndex() }
    var segments: [PostingSegment] = []
    for key in keys {
      guard let segment = try segment(key, files, database) else { return nil }
      segments.append(segment)
    }
    return PostingIndex(segments)
  }

  private static func segment(
    _ key: Key, _ files: SpillFiles, _ database: Database
  ) throws -> PostingSegment? {
    var head: [UInt8] = []
    var content = PostingDataWriter { files.make() }
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT chunk, data FROM folding WHERE part = ? AND number = ? ORDER BY chunk"),
      arguments: [key.part.rawValue, key.number])
    while let row = try rows.next() {
      let bytes = try Seal.open(row.bytes(1), for: owner(key, chunk: row.integer(0)))
      let length = PostingSegment.headLength(head + bytes.prefix(8))
      let missing = min(bytes.count, max(0, (length ?? 8) - head.count))
      head += bytes.prefix(missing)
      content.append(bytes.dropFirst(missing))
    }
    return PostingSegment(head: head, content: content.finish(), number: key.number)
  }

  private static func bytes(_ key: Key, _ database: Database) throws -> [UInt8]? {
    let rows = try database.all(
      "SELECT chunk, data FROM folding WHERE part = ? AND number = ? ORDER BY chunk",
      key.part.rawValue, key.number)
    guard !rows.isEmpty else { return nil }
    return try rows.flatMap { row in
      try Seal.open(row.bytes(1), for: owner(key, chunk: row.integer(0)))
    }
  }

  private static func write(_ bytes: [UInt8], _ key: Key, _ database: Database) throws {
    try remove(key, database)
    let chunks = Chunks(head: [], data: .memory(bytes))
    for chunk in 0..<chunks.count { try write(chunks[chunk], chunk, of: key, database) }
  }

  private static func remove(_ key: Key, _ database: Database) throws {
    try database.run(
      "DELETE FROM folding WHERE part = ? AND number = ?", key.part.rawValue, key.number)
  }

  private static func write(
    _ bytes: [UInt8], _ chunk: Int, of key: Key, _ database: Database
  ) throws {
    let data = Seal.close(bytes, for: owner(key, chunk: Int64(chunk)))
    try database.run(
      "INSERT INTO folding(part, number, chunk, data) VALUES(?, ?, ?, ?)", key.part.rawValue,
      key.number, chunk, data.data)
  }

  /// Bytes cut into rows; at least one.
  private struct Chunks {
    let head: [UInt8]
    let data: PostingData

    var count: Int { (head.count + data.count) / FoldingRows.chunkLength + 1 }

    subscript(chunk: Int) -> [UInt8] {
      let start = chunk * FoldingRows.chunkLength
      let end = min(head.count + data.count, start + FoldingRows.chunkLength)
      let ofHead = Array(head[min(start, head.count)..<min(end, head.count)])
      return ofHead + data.bytes(in: max(0, start - head.count)..<max(0, end - head.count))
    }
  }

  private static func owner(_ key: Key, chunk: Int64) -> [Int64] {
    [Int64(key.part.rawValue), Int64(key.number), chunk]
  }
}
