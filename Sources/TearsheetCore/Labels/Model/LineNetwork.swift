internal import CTearsheetModels

/// A small network over all lines of a page in their order: what trees see line by line, it sees as a
/// sequence (separable convolutions that reach further layer by layer, after Oord and others, 2016).
struct LineNetwork: Sendable {
  /// Values kept of a line.
  static let width = Int(CTM_VALUES)
  /// After this layer each line is compared with the page.
  private static let middle = 1
  /// Inputs are looked at between the negative and the positive of this, deviations from the mean.
  private static let limit: Float = 4
  /// Words of a line that count, and by what they are divided.
  private static let words: (most: Float, unit: Float) = (150, 20)

  private let means: [Float]
  private let scales: [Float]
  private let enter: LinearLayer
  private let layers: [NetworkLayer]
  private let early: LinearSum
  private let compare: LinearLayer
  private let decide: LinearLayer
  private let leave: LinearSum

  /// Inputs a line.
  var inputs: Int { means.count }

  init(_ reader: inout WeightReader) {
    let (inputs, width, depth) = (reader.count(), reader.count(), reader.count())
    precondition(width == Self.width, "the network is of another width")
    means = reader.array(Float.self, inputs)
    scales = reader.array(Float.self, inputs)
    enter = LinearLayer(&reader, inputs: inputs)
    var layers: [NetworkLayer] = []
    for depth in 0..<depth { layers.append(NetworkLayer(&reader, reach: 1 << depth)) }
    self.layers = layers
    early = LinearSum(&reader)
    compare = LinearLayer(&reader, inputs: 3 * width)
    decide = LinearLayer(&reader, inputs: 2 * width)
    leave = LinearSum(&reader)
  }

  /// Log-odds of being text, by the rows and log-odds of the first pass.
  func odds(_ input: ModelInput, _ rows: NeighbourRows, odds: [Float]) -> [Float] {
    let rows = NetworkRows(input, rows, odds: odds)
    return self.odds(rows.values, words: rows.words)
  }

  /// Log-odds of being text.
  ///
  /// - Parameters:
  ///   - rows: `inputs` values a line.
  ///   - words: How many words each line has.
  /// - Complexity: linear.
  func odds(_ rows: [Float], words: [Float]) -> [Float] {
    precondition(rows.count == words.count * inputs, "the rows have another width")
    guard !words.isEmpty else { return [] }
    let own = entered(rows)
    var lines = own
    var room = own
    for (depth, layer) in layers.enumerated() {
      lines.withUnsafeMutableBufferPointer { lines in
        room.withUnsafeMutableBufferPointer { room in layer.apply(to: lines, room) }
      }
      if depth == Self.middle { addComparison(to: &lines, own, words) }
    }
    return decided(lines, own)
  }

  /// Each line by itself.
  private func entered(_ rows: [Float]) -> [Float] {
    let (width, inputs) = (Self.width, inputs)
    let count = rows.count / inputs
    return Array(unsafeUninitializedCapacity: count * width) { own, filled in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: inputs) { row in
        let values = row.baseAddress.unsafelyUnwrapped
        for line in 0..<count {
          for at in 0..<inputs {
            let value = (rows[line &* inputs &+ at] - means[at]) * scales[at]
            values[at] = max(-Self.limit, min(Self.limit, value))
          }
          let outputs = own.baseAddress.unsafelyUnwrapped + line &* width
          enter.start(outputs)
          enter.add(values, inputs, to: outputs)
          for at in 0..<width { outputs[at] = max(outputs[at], 0) }
        }
      }
      filled = count * width
    }
  }

  /// Adds to each line what comes of it beside the mean of what is likely text, and beside the
  /// page's.
  private func addComparison(to lines: inout [Float], _ own: [Float], _ words: [Float]) {
    let width = Self.width
    let (body, page) = means(lines, own, words)
    var fixed = Array(repeating: Float(0), count: width)
    compare.start(&fixed)
    compare.add(body, width, first: width, to: &fixed)
    compare.add(page, width, first: 2 * width, to: &fixed)
    var beside = fixed
    var outputs = fixed
    for line in words.indices {
      for at in 0..<width { beside[at] = own[line &* width &+ at] * body[at] }
      for at in 0..<width { outputs[at] = fixed[at] }
      compare.add(beside, width, to: &outputs)
      for at in 0..<width { lines[line &* width &+ at] += max(outputs[at], 0) }
    }
  }

  /// The mean of the lines that are likely text, longer ones weighing more, and that of all.
  private func means(_ lines: [Float], _ own: [Float], _ words: [Float]) -> ([Float], [Float]) {
    let width = Self.width
    var body = Array(repeating: Float(0), count: width)
    var page = body
    var all: Float = 1
    for line in words.indices {
      let odds = lines.withUnsafeBufferPointer { lines in
        early.of(lines.baseAddress.unsafelyUnwrapped + line * width)
      }
      let weight = Float(chance(odds)) * (min(words[line], Self.words.most) / Self.words.unit)
      all += weight
      for at in 0..<width {
        body[at] += weight * own[line &* width &+ at]
        page[at] += lines[line &* width &+ at]
      }
    }
    return (body.map { $0 / all }, page.map { $0 / Float(words.count) })
  }

  private func decided(_ lines: [Float], _ own: [Float]) -> [Float] {
    let width = Self.width
    var outputs = Array(repeating: Float(0), count: width)
    return (0..<lines.count / width).map { line in
      decide.start(&outputs)
      lines.withUnsafeBufferPointer {
        decide.add($0.baseAddress.unsafelyUnwrapped + line * width, width, to: &outputs)
      }
      own.withUnsafeBufferPointer {
        decide.add(
          $0.baseAddress.unsafelyUnwrapped + line * width, width, first: width, to: &outputs)
      }
      for at in 0..<width { outputs[at] = max(outputs[at], 0) }
      return leave.of(outputs)
    }
  }
}
