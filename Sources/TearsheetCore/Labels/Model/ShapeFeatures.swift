/// How the shapes of a page's lines come back: teasers, comments and menus have a beat, running
/// text has less of one.
struct ShapeFeatures {
  /// By line, what it looks like: its length, beginning and end.
  private let shapes: [Int]
  /// By shape, lines that have it.
  private let times: [Int32]
  /// By line, how many of the lines near have its shape.
  private var near: [Int32]
  /// By line, the share of lines around it that have the shape of the lines at a distance, for the
  /// distance from two on that fits best.
  private var beats: [Float]

  /// How far lines are compared.
  private static let reach = 8

  /// Features out of facts.
  init(_ facts: PageFacts) {
    shapes = facts.lines.indices.map { facts.shape($0) }
    times = shapes.reduce(into: Array(repeating: 0, count: PageFacts.shapes)) { $0[$1] += 1 }
    near = Array(repeating: 0, count: shapes.count)
    beats = Array(repeating: 0, count: shapes.count)
    for distance in 1...Self.reach where distance < shapes.count { compare(at: distance) }
  }

  /// Writes the row of a line.
  func write(_ index: Int, into row: inout FeatureRow) {
    let count = Float(times[shapes[index]])
    row[.sameShapes] = logarithm(count)
    row[.sameShapeShare] = count / Float(shapes.count)
    row[.beat] = beats[index]
    row[.sameShapesNear] = Float(near[index])
  }

  private mutating func compare(at distance: Int) {
    var same = Array(repeating: Int32(0), count: shapes.count)
    for index in distance..<shapes.count where shapes[index] == shapes[index - distance] {
      same[index] += 1
      same[index - distance] += 1
    }
    var sums: [Int32] = [0]
    sums.reserveCapacity(same.count + 1)
    for (index, same) in same.enumerated() {
      near[index] += same
      sums.append(sums[index] + same)
    }
    guard distance > 1 else { return }
    for index in same.indices {
      let around = max(0, index - distance - 2)..<min(same.count, index + distance + 3)
      let share = Float(sums[around.upperBound] - sums[around.lowerBound]) / 2
      beats[index] = max(beats[index], share / Float(around.count))
    }
  }
}

extension PageFacts {
  /// How many shapes there are.
  fileprivate static let shapes = 800

  /// What a line looks like: its length, whether blank lines stand above it, and what it begins and
  /// ends with.
  fileprivate func shape(_ index: Int) -> Int {
    let line = lines[index]
    let length = Int(min(logarithm(line.weight), 9))
    let isBullet = line.first == .separator || line.first == .dash
    let isApart = blanksBefore[index] > 0
    return (length * 5 + line.endShape) * 16 + line.startShape * 4 + (isBullet ? 2 : 0)
      + (isApart ? 1 : 0)
  }
}

extension LineFacts {
  fileprivate var endShape: Int {
    switch lastInner {
    case .terminator: 0
    case .lower, .upper, .letter, .ideograph: 1
    case .digit: 2
    case .colon: 3
    default: 4
    }
  }

  fileprivate var startShape: Int {
    switch first {
    case .upper, .letter, .ideograph: 0
    case .lower: 1
    case .digit: 2
    default: 3
    }
  }
}
