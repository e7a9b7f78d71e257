import CZlib

/// What compressed bytes unpack to. Of gzip all members, one after the other, as `zcat` gives them;
/// zeros after the last member are padding.
final class InflateBytes: ByteSource {
  /// How the bytes are wrapped. `deflate` of HTTP is zlib, or what some servers send, bare.
  enum Wrapping: Int32 {
    case gzip = 31
    case zlib = 15
    case bare = -15
  }

  private let packed: ByteStream
  private let limits: Limits
  private let wrapping: Wrapping
  private var stream = z_stream()
  private var isInMember = false
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  private var unread = 0..<0
  private var packedCount = 0
  private var unpackedCount = 0

  /// How far a gzip may expand.
  struct Limits {
    var bytes: Int
    var ratio: Int
    var ratioFrom: Int
  }

  init(_ packed: ByteStream, wrapping: Wrapping = .gzip, limits: Limits) {
    self.packed = packed
    self.limits = limits
    self.wrapping = wrapping
    cz_inflate_init(&stream, wrapping.rawValue)
  }

  deinit { inflateEnd(&stream) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteFault) -> Int {
    while true {
      if unread.isEmpty { refill() }
      if !isInMember, try !beginMember() { return 0 }
      if unread.isEmpty { throw packed.fault ?? .damagedGzip }
      let count = try inflate(into: buffer)
      if count > 0 { return count }
    }
  }
}

extension InflateBytes {
  private func refill() {
    let count = packed.read(upTo: input.count) { piece in
      input.withUnsafeMutableBytes { $0.copyMemory(from: piece) }
    }
    unread = 0..<count
    packedCount += count
  }

  /// False at the end of the file.
  private func beginMember() throws(ByteFault) -> Bool {
    if wrapping != .gzip, unpackedCount > 0 { return false }
    while !unread.isEmpty, packedCount > unread.count, input[unread.lowerBound] == 0 {
      unread = unread.dropFirst()
      if unread.isEmpty { refill() }
    }
    if unread.isEmpty {
      if let fault = packed.fault { throw fault }
      return false
    }
    inflateReset(&stream)
    isInMember = true
    return true
  }

  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(ByteFault) -> Int {
    let status = input.withUnsafeMutableBufferPointer { bytes in
      stream.next_in = bytes.baseAddress.map { $0 + unread.lowerBound }
      stream.avail_in = UInt32(unread.count)
      stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.avail_out = UInt32(clamping: buffer.count)
      return CZlib.inflate(&stream, Z_NO_FLUSH)
    }
    let count = buffer.count - Int(stream.avail_out)
    unread = (unread.upperBound - Int(stream.avail_in))..<unread.upperBound
    unpackedCount += count
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isInMember = false
    default:
      // What came out before the damage is given first; the next call meets it again.
      if count == 0 { throw .damagedGzip }
    }
    try checkExpansion()
    return count
  }

  private func checkExpansion() throws(ByteFault) {
    if unpackedCount > limits.bytes { throw .gzipTooLarge(limit: limits.bytes) }
    if unpackedCount > limits.ratioFrom, unpackedCount / limits.ratio > packedCount {
      throw .gzipBomb(ratio: limits.ratio)
    }
  }
}
