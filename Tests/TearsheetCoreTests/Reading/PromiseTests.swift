import TearsheetCore
import Testing

/// A small generator of the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

struct PromiseTests {
  @Test func `nothing is lost and nothing invented on the sample pages`() {
    for (name, bytes) in SeedPages.all() + ShapePages.all {
      let page = Page(key: PageKey("/" + name), name: name, text: bytes)
      expectPromises(page, read(page), name)
    }
  }

  @Test func `nothing is lost and nothing invented on damaged pages`() {
    var random = SeededGenerator(state: 20_250_731)
    for (name, bytes) in SeedPages.all() + ShapePages.all {
      for round in 0..<6 {
        let damaged = damage(bytes, &random)
        let page = Page(key: PageKey("/" + name), name: name, text: damaged)
        expectPromises(page, read(page), "\(name), round \(round)")
      }
    }
  }

  static let odd: [[UInt8]] = [
    [], [10], [32], [0xFF], [0xE3, 0x80], [0xC2], [10, 10, 10], [0xEF, 0xBB, 0xBF], [0],
    Array("#".utf8), Array("©".utf8), Array("By".utf8), Array("time".utf8), Array("|".utf8),
    Array("(".utf8), Array("2025".utf8), Array("1 hour ago".utf8), Array("--".utf8),
    Array("a\u{301}\u{301}".utf8), Array("\u{3000}\u{3000}".utf8), Array("• ".utf8),
  ]
  @Test(arguments: odd) func `a page of next to nothing is read`(bytes: [UInt8]) {
    let page = Page(key: PageKey("/odd"), name: "odd", text: bytes)
    expectPromises(page, read(page), "\(bytes)")
  }

  /// Lines dropped, doubled and shuffled, and the bytes cut anywhere.
  private func damage(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !lines.isEmpty {
      let place = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: place)
      default: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &random))
      }
    }
    var result = Array(lines.joined(separator: [10]))
    if !result.isEmpty, Bool.random(using: &random) {
      let start = Int.random(in: 0..<result.count, using: &random)
      result.removeSubrange(
        start..<min(result.count, start + Int.random(in: 1...40, using: &random)))
    }
    return result
  }
}
