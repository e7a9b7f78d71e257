import CZlib

/// zlib, in memory.
enum Deflate {
  /// Higher levels take half as long again and save a twentieth.
  private static let level: Int32 = 3
  /// What a longer dictionary says is out of the compression's sight.
  static let longestDictionary = 1 << 15
  private static let windowBits: Int32 = 15

  /// The bytes compressed, behind their length; as they are where that is shorter.
  ///
  /// - Parameter dictionary: bytes that these repeat; `expand` must be given the same.
  static func compress(_ bytes: [UInt8], dictionary: [UInt8] = []) -> [UInt8] {
    var head = ByteWriter()
    head.write(UInt64(bytes.count))
    let start = head.bytes.count
    let bound = Int(compressBound(uLong(bytes.count)))
    var length: Int?
    let out = [UInt8](unsafeUninitializedCapacity: start + bound) { out, count in
      head.bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(out).copyMemory(from: $0) }
      length = write(bytes, dictionary, to: UnsafeMutableBufferPointer(rebasing: out[start...]))
      count = start + (length ?? 0)
    }
    if let length, length < bytes.count { return out }
    return [0] + bytes
  }

  /// The bytes that `compress` was given.
  ///
  /// - Parameters:
  ///   - limit: what is longer cannot have been stored: damage.
  ///   - dictionary: asked for where it was given one.
  static func expand(
    _ stored: ArraySlice<UInt8>, limit: Int = 1 << 30, dictionary: () throws -> [UInt8]
  ) throws -> [UInt8] {
    let (length, packed) = try head(of: stored)
    if length == 0 { return Array(packed) }
    guard length <= limit else { throw DamagedBytes(what: "length") }
    // The flag that says so stands in the second byte of a zlib stream.
    let needsDictionary = packed.dropFirst().first.map { $0 & 0x20 != 0 } ?? false
    let known = needsDictionary ? try dictionary() : []
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { out, count in
      isWhole = read(packed, known, to: UnsafeMutableBufferPointer(rebasing: out[..<length]))
      count = isWhole ? length : 0
    }
    guard isWhole else { throw DamagedBytes(what: "compression") }
    return bytes
  }

  /// The bytes that `compress` was given without a dictionary.
  static func expand(
    _ stored: ArraySlice<UInt8>, limit: Int = 1 << 30
  ) throws(DamagedBytes) -> [UInt8] {
    do {
      return try expand(stored, limit: limit) { throw DamagedBytes(what: "compression") }
    } catch { throw error as? DamagedBytes ?? DamagedBytes(what: "compression") }
  }
}

extension Deflate {
  /// The length of what was compressed, 0 for what was not, and the rest.
  private static func head(
    of stored: ArraySlice<UInt8>
  ) throws(DamagedBytes) -> (length: Int, packed: ArraySlice<UInt8>) {
    var length: UInt64 = 0
    var at = stored.startIndex
    var shift: UInt64 = 0
    while true {
      guard at < stored.endIndex, shift < 35 else { throw DamagedBytes(what: "length") }
      length |= UInt64(stored[at] & 0x7F) << shift
      shift += 7
      at += 1
      if stored[at - 1] & 0x80 == 0 { break }
    }
    return (Int(length), stored[at...])
  }

  /// Compresses; the length, nil where there was no memory for it.
  private static func write(
    _ bytes: [UInt8], _ dictionary: [UInt8], to out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var stream = z_stream()
    guard cz_deflate_init_for(&stream, level, bytes.count + dictionary.count) == Z_OK else {
      return nil
    }
    defer { deflateEnd(&stream) }
    if !dictionary.isEmpty {
      guard deflateSetDictionary(&stream, dictionary, uInt(dictionary.count)) == Z_OK else {
        return nil
      }
    }
    return run(&stream, bytes[...], out) { deflate($0, Z_FINISH) }
  }

  /// Expands; true when it filled `out` to the last byte.
  private static func read(
    _ packed: ArraySlice<UInt8>, _ dictionary: [UInt8], to out: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var stream = z_stream()
    guard cz_inflate_init(&stream, windowBits) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    let length = run(&stream, packed, out) { stream in
      let status = inflate(stream, Z_FINISH)
      guard status == Z_NEED_DICT, !dictionary.isEmpty,
        inflateSetDictionary(stream, dictionary, uInt(dictionary.count)) == Z_OK
      else { return status }
      return inflate(stream, Z_FINISH)
    }
    return length == out.count
  }

  private static func run(
    _ stream: inout z_stream, _ input: ArraySlice<UInt8>, _ out: UnsafeMutableBufferPointer<UInt8>,
    _ body: (z_streamp) -> Int32
  ) -> Int? {
    input.withUnsafeBufferPointer { input in
      // zlib never writes to what it reads.
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = uInt(input.count)
      stream.next_out = out.baseAddress
      stream.avail_out = uInt(out.count)
      return body(&stream) == Z_STREAM_END ? Int(stream.total_out) : nil
    }
  }
}
