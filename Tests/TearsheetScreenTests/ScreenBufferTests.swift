import TearsheetCore
import TearsheetViewModel
import Testing

@testable import TearsheetScreen

@Suite struct ScreenBufferTests {
  static func screen(_ rows: Int, _ columns: Int) -> ScreenBuffer {
    ScreenBuffer(Size(rows: rows, columns: columns))
  }

  static let written: [(text: String, column: Int, width: Int, shown: String)] = [
    ("abc", 0, 99, "abc"), ("abc", 4, 99, "    ab"), ("abc", 0, 2, "ab"), ("日本語", 0, 99, "日本語"),
    ("日本語", 1, 99, " 日本"), ("日本語", 0, 3, "日"), ("e\u{301}\u{302}x", 0, 99, "e\u{301}\u{302}x"),
    ("a\u{1B}[2Jb", 0, 99, "a[2Jb"), ("x", 6, 99, ""), ("x", -1, 99, ""), ("", 0, 99, ""),
  ]
  @Test(arguments: written)
  func `a text is written as far as it fits`(text: String, column: Int, width: Int, shown: String) {
    var screen = Self.screen(1, 6)
    screen.write(text, row: 0, column: column, width: width)
    #expect(TearsheetScreen.text(of: screen) == shown)
  }

  static let texts = [
    "", "a", "abcdef", "abcdefgh", "日本語の本", "ab日本語", "naïve e\u{301}\u{302}e\u{301}x", "x😀y👩‍🔬z",
    "\u{301}abc", "日\u{301}", "a\u{1B}[2Jb日",
  ]
  @Test(arguments: texts)
  func `a text is elided as it is written`(text: String) {
    for width in 0...8 {
      var (once, twice) = (Self.screen(1, 6), Self.screen(1, 6))
      let count = once.writeElided(text, row: 0, column: 0, width: width)
      let wanted = twice.write(elided(text, to: min(width, 6)), row: 0, column: 0)
      #expect(TearsheetScreen.text(of: once) == TearsheetScreen.text(of: twice), "\(width)")
      #expect(count == wanted)
    }
  }

  @Test func `half of a wide character becomes a space when the other half is written over`() {
    var screen = Self.screen(1, 6)
    screen.write("日本語", row: 0, column: 0)
    screen.write("x", row: 0, column: 1)
    #expect(text(of: screen) == " x本語")
    screen.write("字", row: 0, column: 3)
    #expect(text(of: screen) == " x 字")
  }

  @Test func `only what differs is a change, whole characters at a time`() {
    var old = Self.screen(2, 20)
    old.write("the same words here", row: 0, column: 0)
    var new = old
    #expect(new.changes(from: old) == [])
    new.write("X", row: 0, column: 4)
    new.write("日", row: 1, column: 3)
    #expect(
      new.changes(from: old) == [.init(row: 0, columns: 4..<5), .init(row: 1, columns: 3..<5)])
    #expect(new.changes(from: Self.screen(1, 20)).count == 2)
  }

  @Test func `changes applied to the old screen give the new one`() {
    for seed in 0..<60 as Range<UInt64> {
      var random = Seeded(seed)
      let (old, new) = (Self.random(&random), Self.random(&random))
      var shown = old.cells
      for run in new.changes(from: old) {
        for column in run.columns {
          shown[run.row * new.size.columns + column] = new[run.row, column]
        }
      }
      #expect(zip(shown, new.cells).allSatisfy { $0.scalar == $1.scalar && $0.style == $1.style })
      for row in 0..<new.size.rows {
        for column in 0..<new.size.columns where new[row, column].isRightHalf {
          #expect(column > 0 && new[row, column - 1].columns == 2)
        }
      }
    }
  }

  private static func random(_ random: inout Seeded) -> ScreenBuffer {
    var screen = Self.screen(3, 12)
    let texts = ["abc", "日本", "e\u{301}", "👩‍👩‍👧", " ", "longer text", "字"]
    let styles: [Style] = [.plain, Style(.bold), Style(.reverse, color: .red)]
    for _ in 0..<12 {
      screen.write(
        texts.randomElement(using: &random) ?? "", row: Int.random(in: 0..<3, using: &random),
        column: Int.random(in: 0..<12, using: &random),
        style: styles.randomElement(using: &random) ?? .plain)
    }
    return screen
  }
}

@Suite struct StyleTests {
  @Test func `a style keeps its parts`() {
    for color in Style.Color.allCases {
      let style = Style([.bold, .underline], color: color, ground: .black)
      #expect(style.color == color && style.ground == .black)
      #expect(style.attributes == [.bold, .underline])
    }
    #expect(Style.plain.color == nil && Style.plain.ground == nil)
  }

  @Test func `no part of a monochrome screen has a colour`() {
    for role in Role.allCases { #expect(Theme.monochrome[role].color == nil) }
    #expect(Theme.monochrome.topic("medtop:11000000").color == nil)
  }

  @Test func `colours work on dark and light grounds`() {
    let faint: [Style.Color] = [.black, .white, .brightBlack, .brightWhite, .brightYellow]
    for role in Role.allCases {
      let style = Theme.colors[role]
      #expect(style.ground == nil)
      #expect(style.color.map { !faint.contains($0) } ?? true, "\(role)")
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
