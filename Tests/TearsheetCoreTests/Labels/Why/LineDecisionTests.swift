import Testing

@testable import TearsheetCore

struct LineDecisionTests {
  private static let paragraphs = [
    "The council met on Monday to talk of the bridge that the storm took away last winter.",
    "“We will build it again before the summer,” the mayor said, and most of them agreed.",
    "It will cost four million, of which the state pays half, according to the budget.",
  ]
  private let page = Page(
    (["Home", "News", "", "Sport"] + paragraphs + ["Share", "Subscribe"]).joined(separator: "\n"))

  @Test func `each line that holds something has a decision, with the chances it was read by`() {
    let decisions = lineDecisions(page)
    let scores = lineScores(page, lines(of: page.text), .shipped)
    #expect(decisions.map { $0 != nil } == (0..<9).map { $0 != 2 })
    for (decision, scores) in zip(decisions, scores) where decision != nil {
      #expect(decision?.scores == scores)
    }
  }

  @Test func `as many influences are told as are asked for, the strongest first`() {
    for decision in lineDecisions(page, strongest: 4) {
      guard let decision else { continue }
      let sizes = decision.influences.map { abs($0.odds) }
      #expect(sizes.count == 4)
      #expect(sizes == sizes.sorted(by: >))
      #expect(Set(decision.influences.map(\.name)).count == 4)
    }
  }

  @Test func `what makes a line unlike the page speaks for it, and for its neighbours' kind`() {
    let decisions = lineDecisions(page)
    let sentence = decisions[5]?.influences.first
    let furniture = decisions[0]?.influences.first
    #expect((sentence?.odds ?? 0) > 0)
    #expect((furniture?.odds ?? 0) < 0)
  }

  @Test func `a page whose lines are all alike has nothing that decided`() {
    let page = Page(Array(repeating: "Home", count: 5).joined(separator: "\n"))
    let own = Set(ModelInput.names.prefix(Feature.textCount)).subtracting(["linesBefore"])
    for decision in lineDecisions(page, strongest: 200) {
      let features = decision?.influences.filter { own.contains($0.name) } ?? []
      #expect(features.contains { $0.name == "words" && $0.odds == 0 })
    }
  }

  @Test func `nothing is said of a page that the model is not asked about`() {
    let long = Page(Array(repeating: "a", count: 20_001).joined(separator: "\n"))
    #expect(lineDecisions(long).allSatisfy { $0 == nil })
  }

  static let decisions: [(LineDecision, text: String)] = [
    (
      LineDecision(
        scores: LineScores(body: 0.984, title: 0.004),
        influences: [Influence("prose", 1.93), Influence("linkShare", -0.44)]),
      "text 0.98, title 0.00: prose +1.9, linkShare -0.4"
    ),
    (
      LineDecision(scores: LineScores(body: 1), influences: [Influence("prose", 0.04)]),
      "text 1.00, title 0.00"
    ),
  ]

  @Test(arguments: decisions) func `a decision reads as a line`(
    decision: LineDecision, text: String
  ) {
    #expect("\(decision)" == text)
  }

  @Test func `an explanation tells each decision once, below the line's first span`() {
    let told = explanation(of: read(page), page, decisions: lineDecisions(page))
      .split(separator: "\n")
    let plain = explanation(of: read(page), page).split(separator: "\n")
    #expect(told.filter { !$0.hasPrefix("    ") } == plain)
    #expect(told.filter { $0.hasPrefix("    text ") }.count == 8)
    #expect(told[1].hasPrefix("    text "))
  }
}
