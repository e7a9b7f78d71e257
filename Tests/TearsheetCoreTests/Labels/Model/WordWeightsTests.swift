import Testing

@testable import TearsheetCore

struct WordWeightsTests {
  /// A file of weights for some hashes, with plain scales.
  private func weights(_ known: [(hash: UInt32, body: Int8, place: Int8)]) -> WordWeights {
    var file: [UInt8] = []
    func add<Value: BitwiseCopyable>(_ values: [Value]) {
      values.withUnsafeBytes { file += $0 }
      while file.count % 4 != 0 { file.append(0) }
    }
    add([UInt32(known.count), 2])
    add([Float(1), 0, 1, 0])
    add(known.map(\.hash))
    add(known.map(\.body))
    add(known.map(\.place))
    return file.withUnsafeBytes {
      var reader = WeightReader($0)
      return WordWeights(&reader)
    }
  }

  private func hashes(_ lists: [[UInt32]]) -> ModelInput.Hashes {
    var hashes = ModelInput.Hashes()
    for list in lists { hashes.append(list) }
    return hashes
  }

  @Test func `the weights of known hashes are summed over the root of their number`() {
    let weights = weights([(1, 4, -3), (0x0001_0000, 5, 6), (0x0001_0002, -8, 7)])
    let scores = weights.scores(
      lines: 3, hashes([[0x0001_0000, 0x0001_0002], [], [1, 1, 0x0001_0001]]),
      hashes([[0x0001_0000], [], [1, 9]]))
    #expect(scores.map(\.body) == [2 / Float(3).squareRoot(), 0, 12 / Float(3).squareRoot()])
    #expect(scores.map(\.place) == [19 / Float(3).squareRoot(), 0, -9 / Float(3).squareRoot()])
  }

  @Test func `hashes that share all but their last bits are told apart`() {
    let known = (0..<200).map {
      (hash: 0xABCD_0000 + UInt32($0) * 2, body: Int8($0 % 100), place: Int8(0))
    }
    let weights = weights(known)
    let asked = (0..<400).map { 0xABCD_0000 + UInt32($0) }
    let scores = weights.scores(lines: 400, hashes(asked.map { [$0] }))
    #expect(scores.map(\.body) == asked.indices.map { $0 % 2 == 0 ? Float($0 / 2 % 100) : 0 })
  }
}
