import TearsheetCore
import Testing

struct QueryTests {
  typealias Condition = Query.Condition

  static let meanings: [(String, Condition)] = [
    ("", .all),
    ("   ", .all),
    ("rain", .word("rain")),
    ("rain lyon", .and([.word("rain"), .word("lyon")])),
    ("rain AND lyon", .and([.word("rain"), .word("lyon")])),
    ("\"rain in lyon\"", .phrase("rain in lyon")),
    ("“rain in lyon”", .phrase("rain in lyon")),
    ("\"rain in", .phrase("rain in")),
    ("gov*", .prefix("gov")),
    ("rain -lyon", .and([.word("rain"), .not(.word("lyon"))])),
    ("rain NOT lyon", .and([.word("rain"), .not(.word("lyon"))])),
    ("a b OR c", .or([.and([.word("a"), .word("b")]), .word("c")])),
    ("a (b OR c)", .and([.word("a"), .or([.word("b"), .word("c")])])),
    ("-(a b)", .not(.and([.word("a"), .word("b")]))),
    ("Lyon - Paris", .and([.word("Lyon"), .word("Paris")])),
    ("well-known", .word("well-known")),
    ("a ) b", .and([.word("a"), .word("b")])),
    ("(a", .word("a")),
    ("10:30", .word("10:30")),
    ("https://example.org/a", .word("https://example.org/a")),
    ("topic:sport", .topic("sport")),
    ("TOPIC:sport", .topic("sport")),
    ("topic:\"arts and culture\"", .topic("arts and culture")),
    ("topic:medtop:15000000", .topic("medtop:15000000")),
    ("#rain", .hashtag("rain")),
    ("# rain", .word("rain")),
    ("outlet:Example agency:AP", .and([.outlet("Example"), .agency("AP")])),
    ("author:\"A. Writer\" place:Japan", .and([.author("A. Writer"), .place("Japan")])),
    ("label:later lang:en", .and([.label("later"), .language("en")])),
    ("in:pages/2025", .path("pages/2025")),
    ("after:2025-07-31", .from(.day(Day(number: 20_300)))),
    ("before:2025-07", .until(.month(year: 2025, month: 7))),
    ("on:yesterday", .on(.yesterday)),
    ("after:7d", .from(.daysAgo(7))),
    ("is:unread is:starred", .and([.state(.unread), .state(.starred)])),
    ("words:>500", .words(.greater, 500)),
    ("words:<=20", .words(.atMost, 20)),
    ("words:300", .words(.equal, 300)),
    ("OR", .all),
    ("-", .all),
    ("*", .all),
    ("\\OR", .word("OR")),
    ("東京 雨", .and([.word("東京"), .word("雨")])),
  ]

  @Test(arguments: meanings)
  func `a text means a condition`(text: String, condition: Condition) throws {
    #expect(try Query(parsing: text).condition == condition)
  }

  static let mistakes: [(String, Range<Int>, String)] = [
    (
      "rain after:soon", 5..<15,
      "after:soon (character 6): not a day; write 2025-07-31, 2025-07, 2025, today, yesterday "
        + "or 7d (days ago)"
    ),
    (
      "is:red", 0..<6,
      "is:red (character 1): no such state; there are unread, read, starred, hidden, copy, derived"
    ),
    (
      "words:many", 0..<10,
      "words:many (character 1): not a number of words; write words:>500, words:<=200 or words:300"
    ),
    (
      "sort:size", 0..<9,
      "sort:size (character 1): cannot be sorted by that; there are date, outlet, title, words, "
        + "rank; sort:-date is the other way round"
    ),
    (
      "a topc:sport", 2..<12,
      "topc: (character 3): no such field; did you mean topic: ? (to search for the text, write "
        + "it in quotation marks)"
    ),
    (
      "topic:", 0..<6, "topic: (character 1): write a topic's name or id (topic:sport)"
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake says where it is and what is meant`(
    text: String, place: Range<Int>, message: String
  ) {
    let error = #expect(throws: QueryError.self) { try Query(parsing: text) }
    #expect(error?.place == place)
    #expect(error?.description == message)
  }

  @Test(arguments: ["outlet", "autor", "oultet", "palce", "befor", "afetr"])
  func `a name that is nearly a field's is a mistake`(name: String) {
    if name == "outlet" {
      #expect(throws: Never.self) { try Query(parsing: "\(name):x") }
    } else {
      #expect(throws: QueryError.self) { try Query(parsing: "\(name):x") }
    }
  }

  @Test func `the order stands anywhere and is no condition`() throws {
    #expect(try Query(parsing: "sort:title rain").order == Query.Order(.title))
    let query = try Query(parsing: "rain sort:-words")
    #expect(query == Query(.word("rain"), order: Query.Order(.words, reversed: true)))
    #expect(query.description == "rain sort:-words")
  }

  @Test func `what is nested without end is refused, not followed`() {
    let text = String(repeating: "(", count: 100_000)
    #expect(throws: QueryError.self) { try Query(parsing: text) }
    #expect(throws: QueryError.self) {
      try Query(parsing: String(repeating: "-", count: 100_000) + "a")
    }
  }

  @Test(arguments: 0..<400)
  func `a printed query is parsed to itself`(seed: Int) throws {
    var maker = QueryMaker(seed: UInt64(seed))
    let query = Query(maker.condition(depth: 4), order: maker.order())
    #expect(try Query(parsing: query.description) == query, "\(query)")
  }

  @Test(arguments: 0..<400)
  func `any text is a query or a mistake, and what was understood is printed as it was`(
    seed: Int
  ) {
    var maker = QueryMaker(seed: UInt64(seed) &+ 1_000_003)
    let text = maker.noise()
    guard let query = try? Query(parsing: text) else { return }
    #expect((try? Query(parsing: query.description)) == query, "\(text) -> \(query)")
  }
}

/// Makes queries and texts out of a seed.
struct QueryMaker {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  private static let pieces = [
    "rain", "東京", "a:b", "-x", "#y", "it's", "(", ")", "\"", "\\", "“q”", "*", "OR", "NOT", "AND",
    " ", "é", "e\u{301}", "\u{301}", "🌧", "topic:", "is:", "after:", "2025-07", "words:>", "5", "|",
    "sort:", "-", "\n", "\u{202E}", "in:/a b", "\0", "x",
  ]

  private mutating func text() -> String {
    var text = "w"
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += Self.pieces.randomElement(using: &random) ?? ""
    }
    return text
  }

  mutating func noise() -> String {
    (0..<Int.random(in: 0...12, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  mutating func order() -> Query.Order {
    Query.Order(
      Query.Order.Field.allCases.randomElement(using: &random) ?? .date,
      reversed: Bool.random(using: &random))
  }

  private mutating func day() -> Query.DayTerm {
    [
      .day(Day(number: Int.random(in: 0...30_000, using: &random))), .month(year: 987, month: 3),
      .year(2024), .today, .yesterday, .daysAgo(Int.random(in: 0...999, using: &random)),
    ].randomElement(using: &random) ?? .today
  }

  mutating func condition(depth: Int) -> Query.Condition {
    let several = { (maker: inout QueryMaker) in
      (0..<Int.random(in: 2...3, using: &maker.random)).map { _ in
        maker.condition(depth: depth - 1)
      }
    }
    switch Int.random(in: depth > 0 ? 0...21 : 3...21, using: &random) {
    case 0: return .not(condition(depth: depth - 1))
    case 1: return .and(several(&self))
    case 2: return .or(several(&self))
    case 3: return .word(text())
    case 4: return .phrase(text())
    case 5: return .prefix(text())
    case 6: return .topic(text())
    case 7: return .hashtag(text())
    case 8: return .outlet(text())
    case 9: return .agency(text())
    case 10: return .author(text())
    case 11: return .place(text())
    case 12: return .label(text())
    case 13: return .language(text())
    case 14: return .path(text())
    case 15: return .from(day())
    case 16: return .until(day())
    case 17: return .on(day())
    case 18: return .state(Query.State.allCases.randomElement(using: &random) ?? .read)
    case 19:
      return .words(
        Query.Comparison.allCases.randomElement(using: &random) ?? .less,
        Int.random(in: 0...5000, using: &random))
    default: return .all
    }
  }
}

/// Sebastiano Vigna's SplitMix64.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
