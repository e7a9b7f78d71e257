/// The bins of all texts' sketches, in blocks: one array would be copied whole as it grows. Where
/// there are files, full blocks lie in one.
struct SketchBins: Sendable {
  private enum Block: Sendable {
    case memory([UInt16])
    /// Where it begins in the file.
    case file(any PostingFile, Int)
  }

  /// Bins of a text.
  let width: Int
  /// How many texts.
  private(set) var count = 0
  private var full: [Block] = []
  private var open: [UInt16] = []
  private var file: (any PostingFile)?
  private static let blockLength = 1024

  init(width: Int) { self.width = width }

  /// Puts the full blocks into a file from now on.
  mutating func keepFullBlocks(in file: (any PostingFile)?) {
    self.file = file
    full = full.map { block in
      if case .memory(let bins) = block { stored(bins) } else { block }
    }
  }

  /// Adds the next text's.
  mutating func append(_ bins: [UInt16]) {
    open += bins
    count += 1
    guard count % Self.blockLength == 0 else { return }
    full.append(stored(open))
    open.removeAll(keepingCapacity: true)
  }

  /// The bins of a text; zeros where its file cannot be read.
  subscript(number: UInt32) -> [UInt16] {
    let (block, place) = Int(number).quotientAndRemainder(dividingBy: Self.blockLength)
    let range = place * width..<(place + 1) * width
    guard block < full.count else { return Array(open[range]) }
    switch full[block] {
    case .memory(let bins): return Array(bins[range])
    case .file(let file, let start):
      return numbers(file.read(start + 2 * range.lowerBound..<start + 2 * range.upperBound))
    }
  }

  private func stored(_ bins: [UInt16]) -> Block {
    guard let file else { return .memory(bins) }
    return .file(file, file.append(bins.withUnsafeBytes { Array($0) }))
  }

  private func numbers(_ bytes: [UInt8]) -> [UInt16] {
    guard bytes.count == 2 * width else { return [UInt16](repeating: 0, count: width) }
    return bytes.withUnsafeBytes { bytes in
      (0..<width).map { bytes.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self) }
    }
  }
}
