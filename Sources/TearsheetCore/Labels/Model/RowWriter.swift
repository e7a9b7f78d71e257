/// Fills memory that is just large enough with rows, value by value.
struct RowWriter {
  private let values: UnsafeMutableBufferPointer<Float>
  /// Values written.
  private(set) var count = 0

  init(_ values: UnsafeMutableBufferPointer<Float>) { self.values = values }

  /// Writes one value.
  @inline(__always)
  mutating func append(_ value: Float) {
    precondition(count < values.count, "a row is longer than was said")
    (values.baseAddress.unsafelyUnwrapped + count).initialize(to: value)
    count += 1
  }

  /// Writes one value several times.
  @inline(__always)
  mutating func append(_ value: Float, times: Int) {
    for _ in 0..<times { append(value) }
  }

  /// Writes several values.
  @inline(__always)
  mutating func append(_ slice: ArraySlice<Float>) {
    slice.withUnsafeBufferPointer { slice in
      precondition(count + slice.count <= values.count, "a row is longer than was said")
      guard let start = slice.baseAddress else { return }
      (values.baseAddress.unsafelyUnwrapped + count).initialize(from: start, count: slice.count)
      count += slice.count
    }
  }
}
