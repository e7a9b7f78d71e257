internal import CTearsheetModels

/// A linear layer of the network of lines: `LineNetwork.width` sums of weighted inputs.
struct LinearLayer: Sendable {
  /// By input, the weights of all outputs.
  private let weights: [Float]
  private let bias: [Float]

  init(_ reader: inout WeightReader, inputs: Int) {
    weights = reader.array(Float.self, inputs * LineNetwork.width)
    bias = reader.array(Float.self, LineNetwork.width)
  }

  /// The outputs as they are without an input.
  func start(_ outputs: UnsafeMutablePointer<Float>) {
    for at in 0..<LineNetwork.width { outputs[at] = bias[at] }
  }

  /// Adds what `count` inputs give, the first of them being input number `first` of the layer.
  func add(
    _ inputs: UnsafePointer<Float>, _ count: Int, first: Int = 0,
    to outputs: UnsafeMutablePointer<Float>
  ) {
    let width = LineNetwork.width
    precondition((first + count) * width <= weights.count, "the layer has fewer inputs")
    weights.withUnsafeBufferPointer { weights in
      guard let start = weights.baseAddress else { return }
      ctm_add_products(outputs, inputs, Int32(count), start + first * width)
    }
  }
}
