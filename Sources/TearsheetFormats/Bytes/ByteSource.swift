/// Where bytes come from, a piece at a time.
protocol ByteSource: AnyObject {
  /// Fills the buffer from its start; how many bytes, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteFault) -> Int
}

/// Why a source gave out before its end.
enum ByteFault: Error, Hashable {
  case system(SystemError)
  case damagedGzip
  case gzipTooLarge(limit: Int)
  case gzipBomb(ratio: Int)

  /// The same for a person.
  var problem: InputProblem.Kind {
    switch self {
    case .system(let error): error.problem
    case .damagedGzip: .damagedGzip
    case .gzipTooLarge(let limit): .gzipTooLarge(limit: limit)
    case .gzipBomb(let ratio): .gzipBomb(ratio: ratio)
    }
  }
}
