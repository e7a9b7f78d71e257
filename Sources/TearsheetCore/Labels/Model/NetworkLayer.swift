/// One step along the lines: each takes in what stands `reach` lines before and behind it.
struct NetworkLayer: Sendable {
  private static let width = LineNetwork.width
  private let reach: Int
  private let normScales: [Float]
  private let normShifts: [Float]
  /// By place (before, the line, behind), a weight for each value.
  private let along: [Float]
  private let alongBias: [Float]
  private let across: LinearLayer

  init(_ reader: inout WeightReader, reach: Int) {
    self.reach = reach
    normScales = reader.array(Float.self, Self.width)
    normShifts = reader.array(Float.self, Self.width)
    along = reader.array(Float.self, 3 * Self.width)
    alongBias = reader.array(Float.self, Self.width)
    across = LinearLayer(&reader, inputs: Self.width)
  }

  /// Changes the values of all lines; `room` is as large.
  func apply(to lines: UnsafeMutableBufferPointer<Float>, _ room: UnsafeMutableBufferPointer<Float>)
  {
    let (width, count) = (Self.width, lines.count / Self.width)
    guard let lines = lines.baseAddress, let room = room.baseAddress else { return }
    for line in 0..<count { normalise(lines + line * width, into: room + line * width) }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * width) { work in
      let beside = work.baseAddress.unsafelyUnwrapped
      let outputs = beside + width
      for line in 0..<count {
        for at in 0..<width { beside[at] = alongBias[at] }
        for place in 0..<3 {
          let other = line + (place - 1) * reach
          if (0..<count).contains(other) { add(room + other * width, place, to: beside) }
        }
        across.start(outputs)
        across.add(beside, width, to: outputs)
        let values = lines + line * width
        for at in 0..<width { values[at] += max(outputs[at], 0) }
      }
    }
  }

  private func add(
    _ values: UnsafePointer<Float>, _ place: Int, to sums: UnsafeMutablePointer<Float>
  ) {
    along.withUnsafeBufferPointer { along in
      let weights = along.baseAddress.unsafelyUnwrapped + place &* Self.width
      for at in 0..<Self.width { sums[at] += weights[at] * values[at] }
    }
  }

  /// Values of mean 0 and variance 1, scaled and shifted.
  private func normalise(
    _ values: UnsafePointer<Float>, into normal: UnsafeMutablePointer<Float>
  ) {
    let mean = Self.sum { values[$0] } / Float(Self.width)
    let variance = Self.sum { (values[$0] - mean) * (values[$0] - mean) } / Float(Self.width)
    let scale = 1 / (variance + 1e-5).squareRoot()
    for at in 0..<Self.width {
      normal[at] = (values[at] - mean) * scale * normScales[at] + normShifts[at]
    }
  }

  /// A sum in four parts, which need not wait for each other.
  @inline(__always)
  private static func sum(_ value: (Int) -> Float) -> Float {
    var (a, b, c, d): (Float, Float, Float, Float) = (0, 0, 0, 0)
    for at in stride(from: 0, to: width, by: 4) {
      a += value(at)
      b += value(at &+ 1)
      c += value(at &+ 2)
      d += value(at &+ 3)
    }
    return (a + b) + (c + d)
  }
}
