/// Reads the little-endian arrays of a weights file, in order.
///
/// The files are compiled in, so a file that is too short is a mistake of ours.
struct WeightReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// True when all has been read.
  var isAtEnd: Bool { at == bytes.count }

  /// One 32-bit number that is not negative.
  mutating func count() -> Int { Int(array(UInt32.self, 1)[0]) }

  /// One 32-bit floating-point number.
  mutating func number() -> Float { array(Float.self, 1)[0] }

  /// `count` values; arrays are padded to 4 bytes.
  mutating func array<Value: BitwiseCopyable>(_ type: Value.Type, _ count: Int) -> [Value] {
    let size = count * MemoryLayout<Value>.stride
    precondition(at + size <= bytes.count, "the weights end too early")
    defer { at += (size + 3) & ~3 }
    return (0..<count).map {
      bytes.loadUnaligned(fromByteOffset: at + $0 * MemoryLayout<Value>.stride, as: Value.self)
    }
  }
}
