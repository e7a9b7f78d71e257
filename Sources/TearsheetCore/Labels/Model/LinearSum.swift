/// One sum of the weighted values that the network keeps of a line.
struct LinearSum: Sendable {
  private let weights: [Float]
  private let bias: Float

  init(_ reader: inout WeightReader) {
    weights = reader.array(Float.self, LineNetwork.width)
    bias = reader.number()
  }

  /// The sum for the values of a line.
  func of(_ values: UnsafePointer<Float>) -> Float {
    var sum = bias
    for at in weights.indices { sum += weights[at] * values[at] }
    return sum
  }
}
