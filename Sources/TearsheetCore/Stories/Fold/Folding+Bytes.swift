/// The state of a folding as bytes, in blocks of texts, so that a small change writes little.
extension Folding {
  /// Texts of a block.
  public static let blockLength = 1024

  /// How many blocks there are.
  public var blockCount: Int { (count + Self.blockLength - 1) / Self.blockLength }

  /// Gives blocks of a settled folding, one after the other: what is known of their texts, and the
  /// pairs of these with earlier ones.
  public func forEachBlock<E>(
    of blocks: [Int], _ body: (_ block: Int, _ bytes: [UInt8]) throws(E) -> Void
  ) throws(E) {
    var sets = strict.sets
    let roots = sets.roots()
    let wanted = Set(blocks)
    var own: [Int: [StoryEdge]] = [:]
    for edge in edges where wanted.contains(Int(edge.b) / Self.blockLength) {
      own[Int(edge.b) / Self.blockLength, default: []].append(edge)
    }
    for block in blocks {
      let numbers = range(ofBlock: block)
      var packer = BytePacker()
      packer.add(UInt32(numbers.count))
      for number in numbers { add(number, root: roots[Int(number)], to: &packer) }
      packer.add(UInt32(own[block, default: []].count))
      for edge in own[block, default: []] { packer.add(edge) }
      try body(block, packer.bytes)
    }
  }

  /// A folding from its blocks and its indexes; nil when the bytes are none.
  ///
  /// - Parameters:
  ///   - makeFile: makes files for large segments and sketches; nil where there are to be none.
  ///   - block: gives the bytes of a block; asked for one after the other, so that they need not be
  ///     held together.
  public init?<E>(
    blocks count: Int, grams: PostingIndex, bands: PostingIndex,
    file makeFile: (@Sendable () -> (any PostingFile)?)? = nil,
    _ block: (Int) throws(E) -> [UInt8]
  ) throws(E) {
    self.init()
    if let makeFile { keepLargeSegments(in: makeFile) }
    for number in 0..<count {
      var unpacker = ByteUnpacker(try block(number))
      guard takeTexts(from: &unpacker), takeEdges(from: &unpacker) else { return nil }
    }
    guard edges.allSatisfy({ $0.b < UInt32(self.count) && $0.a < $0.b }),
      strictRoots.allSatisfy({ $0 < UInt32(self.count) })
    else { return nil }
    strict.sets = DisjointSets(roots: strictRoots)
    strictRoots = []
    self.grams = grams
    self.bands = bands
    (self.grams.makeFile, self.bands.makeFile) = (makeFile, makeFile)
    stories = StoryComponents.stories(count: self.count, edges: edges)
  }

  func range(ofBlock block: Int) -> Range<UInt32> {
    let start = block * Self.blockLength
    return UInt32(start)..<UInt32(min(count, start + Self.blockLength))
  }
}

extension Folding {
  private func add(_ number: UInt32, root: UInt32, to packer: inout BytePacker) {
    packer.add(hashes[Int(number)])
    packer.add(isRemoved[Int(number)] ? 1 as UInt8 : 0)
    packer.add(root)
    for bin in strict.bins(of: number) { packer.add(bin) }
    let runs = boilerplate[number, default: []]
    packer.add(UInt16(runs.count))
    for run in runs {
      packer.add(UInt32(run.lowerBound))
      packer.add(UInt32(run.upperBound))
    }
  }

  private mutating func takeTexts(from unpacker: inout ByteUnpacker) -> Bool {
    guard let texts = unpacker.take(UInt32.self) else { return false }
    for _ in 0..<texts {
      let number = UInt32(count)
      guard let hash = unpacker.take(UInt64.self), let removed = unpacker.take(UInt8.self),
        let root = unpacker.take(UInt32.self), strict.take(from: &unpacker),
        let runs = Self.takeRuns(from: &unpacker)
      else { return false }
      hashes.append(hash)
      isRemoved.append(removed == 1)
      strictRoots.append(root)
      if removed == 0 { numbers[hash] = number }
      if !runs.isEmpty { boilerplate[number] = runs }
      count += 1
    }
    return true
  }

  private static func takeRuns(from unpacker: inout ByteUnpacker) -> [Range<Int>]? {
    guard let count = unpacker.take(UInt16.self) else { return nil }
    var runs: [Range<Int>] = []
    for _ in 0..<count {
      guard let lower = unpacker.take(UInt32.self), let upper = unpacker.take(UInt32.self),
        lower <= upper
      else { return nil }
      runs.append(Int(lower)..<Int(upper))
    }
    return runs
  }

  private mutating func takeEdges(from unpacker: inout ByteUnpacker) -> Bool {
    guard let count = unpacker.take(UInt32.self) else { return false }
    for _ in 0..<count {
      guard let a = unpacker.take(UInt32.self), let b = unpacker.take(UInt32.self),
        let share = unpacker.take(UInt16.self),
        let kind = unpacker.take(UInt8.self).flatMap(StoryEdge.Kind.init),
        let shape = unpacker.take(UInt8.self).flatMap(StoryEdge.Shape.init),
        let aOpensAt = unpacker.take(UInt8.self), let bOpensAt = unpacker.take(UInt8.self)
      else { return false }
      edges.append(
        StoryEdge(
          a, b, share, kind, shape, aOpensAt == .max ? nil : aOpensAt,
          bOpensAt == .max ? nil : bOpensAt))
    }
    return true
  }
}

extension BytePacker {
  fileprivate mutating func add(_ edge: StoryEdge) {
    add(edge.a)
    add(edge.b)
    add(edge.share)
    add(edge.kind.rawValue)
    add(edge.shape.rawValue)
    add(edge.aOpensAt ?? .max)
    add(edge.bOpensAt ?? .max)
  }
}
