/// A linear layer of the network of lines.
struct LinearLayer: Sendable {
  /// By input, the weights of all outputs.
  private let weights: [Float]
  private let bias: [Float]

  init(_ reader: inout WeightReader, inputs: Int, outputs: Int) {
    weights = reader.array(Float.self, inputs * outputs)
    bias = reader.array(Float.self, outputs)
  }

  /// The outputs as they are without an input.
  func start(_ outputs: UnsafeMutablePointer<Float>) {
    for at in bias.indices { outputs[at] = bias[at] }
  }

  /// Adds what `count` inputs give, the first of them being input number `first` of the layer.
  ///
  /// Four inputs at a time, in plain loops: as fast as vectors by name, and many times faster where
  /// nothing is optimised.
  func add(
    _ inputs: UnsafePointer<Float>, _ count: Int, first: Int = 0,
    to outputs: UnsafeMutablePointer<Float>
  ) {
    let width = bias.count
    precondition((first + count) * width <= weights.count, "the layer has fewer inputs")
    weights.withUnsafeBufferPointer { weights in
      var at = 0
      while at + 4 <= count {
        let (a, b, c, d) = (inputs[at], inputs[at &+ 1], inputs[at &+ 2], inputs[at &+ 3])
        let row = weights.baseAddress.unsafelyUnwrapped + (first &+ at) &* width
        for output in 0..<width {
          let two = row[output] * a + row[output &+ width] * b
          let more = row[output &+ 2 &* width] * c + row[output &+ 3 &* width] * d
          outputs[output] += two + more
        }
        at &+= 4
      }
      while at < count {
        let row = weights.baseAddress.unsafelyUnwrapped + (first &+ at) &* width
        for output in 0..<width { outputs[output] += row[output] * inputs[at] }
        at &+= 1
      }
    }
  }
}
