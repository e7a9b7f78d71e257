/// One row of features, in the order of `Feature`, in memory that somebody else holds.
struct FeatureRow {
  private let values: UnsafeMutableBufferPointer<Float>

  /// A row of zeros in memory of as many features as are written.
  init(clearing values: UnsafeMutableBufferPointer<Float>) {
    self.values = values
    values.initialize(repeating: 0)
  }

  /// The value of a feature.
  @inline(__always)
  subscript(feature: Feature) -> Float {
    get { values[feature.rawValue] }
    set {
      precondition(feature.rawValue < values.count, "plain text has no such feature")
      values[feature.rawValue] = newValue
    }
  }

  /// The value of the feature `offset` places behind one.
  @inline(__always)
  subscript(feature: Feature, offset: Int) -> Float {
    get { values[feature.rawValue + offset] }
    set {
      precondition(feature.rawValue + offset < values.count, "plain text has no such feature")
      values[feature.rawValue + offset] = newValue
    }
  }
}

/// Base-2 logarithm of 1 + a value that is not negative, by a polynomial: the same to the bit on
/// every machine, which the C library's is not.
@inline(__always)
func logarithm(_ value: Float) -> Float {
  let bits = (1 + max(value, 0)).bitPattern
  let exponent = Float(Int32(bits >> 23) - 127)
  let m = Float(bitPattern: (bits & 0x007F_FFFF) | 0x3F80_0000) - 1
  let polynomial = m * (1.442531 + m * (-0.716076 + m * (0.439425 + m * (-0.22492 + m * 0.059155))))
  return exponent + polynomial
}
