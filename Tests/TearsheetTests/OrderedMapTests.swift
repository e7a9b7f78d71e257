import Synchronization
import Testing

@testable import tearsheet

struct OrderedMapTests {
  /// Something that is counted while it is in memory.
  private final class Weight: Sendable {
    let number: Int
    private let alive: Alive

    init(_ number: Int, _ alive: Alive) {
      self.number = number
      self.alive = alive
      alive.count.withLock { $0 += 1 }
    }

    deinit { alive.count.withLock { $0 -= 1 } }
  }

  private final class Alive: Sendable {
    let count = Mutex(0)
  }

  @Test func `what was delivered is held no longer, what was not is bounded by its weight`() throws
  {
    let alive = Alive()
    var delivered: [Int] = []
    let map = OrderedMap<Int, Weight>(
      jobs: 2, capacity: 100, mostWeight: 3, transform: { Weight($0, alive) },
      deliver: { delivered.append($0.number) })
    for number in 0..<40 {
      try map.push(number, weight: 1)
      // Each thread may still hold the last one that it gave.
      #expect(alive.count.withLock { $0 } <= 3 + 2)
    }
    try map.finish()
    #expect(delivered == Array(0..<40))
  }
}
