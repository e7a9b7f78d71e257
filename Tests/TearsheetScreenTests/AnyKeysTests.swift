import TearsheetCore
import TearsheetViewModel
import Testing

@testable import TearsheetScreen

/// Any keys at any size: never a crash, never a character that could drive the terminal.
@Suite struct AnyKeysTests {
  static let keys: [Key] =
    Array(Set(KeyTable.all.filter { $0.action != .quit }.flatMap(\.keys))).sorted {
      $0.name < $1.name
    }
    + [.character("日"), .character("e"), .character("\u{301}"), .function(7)]

  @Test(arguments: 0..<12 as Range<UInt64>) func `any keys at any size`(seed: UInt64) throws {
    var random = Seeded(seed)
    let library = MemoryLibrary(sampleArticles + numbered(Int.random(in: 0...80, using: &random)))
    var state = ReaderState(help: KeyTable.helpBlocks)
    perform(.start(size(&random)), on: &state, library)
    for _ in 0..<60 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: perform(.resize(size(&random)), on: &state, library)
      case 1: perform(.tick, on: &state, library)
      default:
        let key = Self.keys.randomElement(using: &random) ?? .enter
        let action = KeyTable.action(for: key, in: state.mode)
        if let action, action != .quit { perform(action, on: &state, library) }
      }
      let screen = draw(
        state, theme: [.colors, .monochrome].randomElement(using: &random) ?? .colors)
      #expect(screen.size == state.size)
      #expect(screen.cells.allSatisfy(isHarmless))
    }
  }

  @Test(arguments: [(1, 1), (1, 1000), (1000, 1), (250, 400), (2, 2), (3, 10), (4, 200), (24, 5)])
  func `every view is drawn at every size`(rows: Int, columns: Int) {
    let library = MemoryLibrary(sampleArticles)
    for keys in ["", "\\r", "t", "?", "\\rx", "c", "cd", "f日本", "\\r/a\\r", "\\rw", "zzz\\r"] {
      let size = Size(rows: rows, columns: columns)
      let screen = draw(reader(size, typing: keys, of: library))
      #expect(screen.cells.count == rows * columns)
      #expect(screen.cells.allSatisfy(isHarmless))
    }
  }

  private func isHarmless(_ cell: Cell) -> Bool {
    if (0x20..<0x7F).contains(cell.scalar) || cell.isRightHalf { return true }
    return Unicode.Scalar(cell.scalar).map { [.narrow, .wide].contains(ScalarClass($0)) } ?? false
  }

  private func size(_ random: inout Seeded) -> Size {
    Size(
      rows: Int.random(in: 1...50, using: &random), columns: Int.random(in: 1...160, using: &random)
    )
  }
}
