/// One row of features.
struct FeatureRow {
  /// In the order of `Feature`.
  var values: [Float] = Array(repeating: 0, count: Feature.count)

  /// The value of a feature.
  @inline(__always)
  subscript(feature: Feature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// All values become 0.
  mutating func clear() {
    for index in values.indices { values[index] = 0 }
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
