import TearsheetCore
import Testing

@testable import TearsheetViewModel

@Suite struct ListTests {
  static let moves: [(count: Int, moves: [Action.Distance], selected: Int)] = [
    (3, [.lines(1)], 1), (3, [.lines(1), .lines(1), .lines(1)], 2), (3, [.lines(-1)], 0),
    (3, [.last], 2), (3, [.last, .first], 0), (1000, [.lines(200)], 200), (1000, [.last], 999),
    (1000, [.last, .lines(-300)], 699), (1000, [.last, .first, .lines(5)], 5),
    (1000, [.lines(5000)], 999), (1000, [.lines(999), .lines(-5000)], 0),
    (1000, [.pages(1), .pages(1), .pages(-1), .pages(-1)], 0),
    (1000, [.halfPages(2), .halfPages(-2)], 0), (5000, [.lines(2500), .lines(-2499)], 1),
  ]
  @Test(arguments: moves)
  func `the cursor goes where it is sent and stops at both ends`(
    count: Int, moves: [Action.Distance], selected: Int
  ) {
    var reader = Reader(count)
    for move in moves { reader.perform(.move(move)) }
    #expect(reader.selected == selected)
  }

  @Test func `moving a long way keeps the window small`() {
    var reader = Reader(100_000)
    for _ in 0..<400 { reader.perform(.move(.lines(1))) }
    #expect(reader.selected == 400)
    #expect(reader.state.list.rows.count < 12 * reader.state.list.height)
    for _ in 0..<400 { reader.perform(.move(.lines(-1))) }
    #expect(reader.selected == 0 && reader.state.list.reachesStart)
    #expect(reader.state.list.ordinal == 0)
  }

  @Test func `an answer to an older question is dropped`() {
    var state = ReaderState()
    let first = reduce(&state, .start(Size(rows: 24, columns: 80)))
    guard case .load(let request, let generation) = first.first else { return }
    _ = reduce(&state, .move(.last))
    _ = reduce(
      &state,
      .answer(
        .window(answer(request, among: Array(0..<9)), for: request, generation: generation)))
    #expect(state.list.rows.isEmpty && !state.list.isLoaded)
  }

  @Test func `the cursor stays with its story when others come`() {
    var reader = Reader(50)
    reader.perform(.move(.lines(10)))
    let offset = reader.state.list.cursor - reader.state.list.top
    reader.numbers = Array(-20..<50)
    reader.perform(.answer(.version(1)))
    reader.perform(.answer(.version(2)))
    #expect(reader.selected == 10)
    #expect(reader.state.list.cursor - reader.state.list.top == offset)
  }

  @Test func `a list that nobody touched shows the newest when they come`() {
    var reader = Reader(5)
    reader.perform(.answer(.version(1)))
    reader.numbers = Array(-20..<5)
    reader.perform(.answer(.version(2)))
    #expect(reader.selected == -20)
  }

  @Test func `the cursor goes to the nearest story that is left`() {
    var reader = Reader(50)
    reader.perform(.move(.lines(10)))
    reader.numbers.removeAll { (8...14).contains($0) }
    reader.perform(.answer(.version(1)))
    reader.perform(.answer(.version(2)))
    #expect(reader.selected == 15)
    reader.numbers = [1, 2, 3]
    reader.perform(.answer(.version(3)))
    #expect(reader.selected == 3)
    reader.numbers = []
    reader.perform(.answer(.version(4)))
    #expect(reader.selected == nil && reader.state.list.isEmpty)
  }

  @Test func `going to an end again asks nothing until the library changes`() {
    var reader = Reader(500)
    reader.perform(.answer(.version(1)))
    reader.perform(.move(.last))
    let windows = reader.windows
    for _ in 0..<3 {
      reader.perform(.move(.first))
      #expect(reader.selected == 0)
      reader.perform(.move(.last))
      #expect(reader.selected == 499)
    }
    #expect(reader.windows == windows)
    reader.numbers.removeFirst()
    reader.perform(.answer(.version(2)))
    reader.perform(.move(.first))
    #expect(reader.selected == 1)
  }

  @Test func `the same version asks for nothing`() {
    var reader = Reader(50)
    reader.perform(.answer(.version(1)))
    let windows = reader.windows
    reader.perform(.answer(.version(1)))
    #expect(reader.windows == windows)
  }

  @Test func `the counts come after the first window`() {
    var state = ReaderState()
    #expect(
      !reduce(&state, .start(Size(rows: 24, columns: 80))).contains {
        if case .counts = $0 { true } else { false }
      })
    let reader = Reader(3)
    #expect(reader.state.counts == StoryCounts(total: 3, unread: 3))
  }

  @Test func `a failed window says so and may be asked for again`() {
    var state = ReaderState()
    let effect = reduce(&state, .start(Size(rows: 24, columns: 80)))[0]
    _ = reduce(&state, .answer(.failed(.locked(path: "/l.db"), effect)))
    #expect(state.message?.isError == true)
    #expect(reduce(&state, .move(.first)).count == 1)
  }

  @Test func `any moves on any library keep cursor, screen and window whole`() {
    for seed in 0..<25 as Range<UInt64> {
      var random = Seeded(seed)
      var reader = Reader(Int.random(in: 0...400, using: &random))
      for _ in 0..<60 {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: reader.perform(.move(.pages([-1, 1].randomElement(using: &random) ?? 1)))
        case 1: reader.perform(.move([.first, .last].randomElement(using: &random) ?? .first))
        case 2: reader.perform(.move(.lines(Int.random(in: -90...90, using: &random))))
        case 3:
          reader.perform(
            .resize(
              Size(
                rows: Int.random(in: 1...60, using: &random),
                columns: Int.random(in: 1...150, using: &random))))
        case 4:
          reader.numbers.removeAll { _ in Int.random(in: 0..<4, using: &random) == 0 }
          reader.perform(.answer(.version(Int.random(in: 0...9_999, using: &random))))
        case 5:
          reader.perform(.promptFilter)
          reader.perform(.edit(.deleteAll))
          reader.type(["7", "1", "", "99"].randomElement(using: &random) ?? "")
        default: reader.perform(.move(.lines([-1, 1].randomElement(using: &random) ?? 1)))
        }
        check(reader.state.list, seed)
      }
    }
  }

  private func check(_ list: ArticleList, _ seed: UInt64) {
    #expect(list.cursor >= 0 && (list.cursor < list.rows.count || list.rows.isEmpty), "\(seed)")
    #expect(list.top <= list.cursor && list.cursor < list.top + list.height, "\(seed)")
    let serials = list.rows.map(\.key.serial)
    #expect(zip(serials, serials.dropFirst()).allSatisfy { $0 < $1 }, "\(seed)")
    if list.reachesEnd {
      #expect(list.top <= max(0, list.rows.count - list.height), "\(seed)")
    }
  }
}

/// Random numbers that are the same every time.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
