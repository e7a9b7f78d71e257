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

  /// The folding as it was last saved; nil where there is none or it is not whole.
  ///
  /// - Parameter withIndexes: false when only the stories are asked for.
  static func load(
    _ database: Database, withIndexes: Bool = true
  ) throws -> (folding: Folding, blocks: Int)? {
    guard let manifest = try bytes(Key(part: .manifest, number: 0), database) else { return nil }
    var reader = ByteReader(manifest)
    let count = try reader.integer()
    let blocks = try (0..<count).map {
      try bytes(Key(part: .block, number: $0), database) ?? []
    }
    let grams = try numbers(&reader).map { Key(part: .grams, number: $0) }
    let bands = try numbers(&reader).map { Key(part: .bands, number: $0) }
    guard let gramIndex = try index(withIndexes ? grams : [], database),
      let bandIndex = try index(withIndexes ? bands : [], database),
      let folding = Folding(blocks: blocks, grams: gramIndex, bands: bandIndex)
    else { return nil }
    return (folding, count)
  }

  /// Writes the segments that are not on the disk yet.
  static func saveSegments(
    of folding: Folding, except saved: Set<Key>, _ database: Database
  ) throws {
    for (part, index) in parts(of: folding) {
      for segment in index.segments where !saved.contains(Key(part: part, number: segment.number)) {
        try write(segment.bytes, Key(part: part, number: segment.number), database)
      }
    }
  }

  /// Writes the changed blocks, makes the segments the valid ones and drops those merged away.
  static func save(_ folding: inout Folding, _ database: Database) throws {
    for (block, bytes) in folding.bytes(ofBlocks: folding.takeChangedBlocks()) {
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

  private static func index(_ keys: [Key], _ database: Database) throws -> PostingIndex? {
    var segments: [PostingSegment] = []
    for key in keys {
      guard let bytes = try bytes(key, database),
        let segment = PostingSegment(bytes: bytes, number: key.number)
      else { return nil }
      segments.append(segment)
    }
    return PostingIndex(segments)
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
    try database.run(
      "DELETE FROM folding WHERE part = ? AND number = ?", key.part.rawValue, key.number)
    for chunk in 0...(bytes.count / chunkLength) {
      let start = chunk * chunkLength
      let own = Array(bytes[start..<min(bytes.count, start + chunkLength)])
      let data = Seal.close(own, for: owner(key, chunk: Int64(chunk)))
      try database.run(
        "INSERT INTO folding(part, number, chunk, data) VALUES(?, ?, ?, ?)", key.part.rawValue,
        key.number, chunk, data.data)
    }
  }

  private static func owner(_ key: Key, chunk: Int64) -> [Int64] {
    [Int64(key.part.rawValue), Int64(key.number), chunk]
  }
}
