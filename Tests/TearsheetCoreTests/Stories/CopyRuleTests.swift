import Testing

@testable import TearsheetCore

struct CopyRuleTests {
  private static func measure(_ change: (inout PairMeasure) -> Void) -> PairMeasure {
    var measure = PairMeasure()
    measure.shorterWords = 400
    measure.longerWords = 600
    measure.found = 300
    measure.runs = 4
    measure.own = 300
    measure.ownFound = 250
    measure.fifths = 5
    measure.near.add(0, 0)
    measure.near.ofShorter = 30
    measure.near.ofLonger = 30
    measure.far.ofShorter = 70
    measure.far.ofLonger = 70
    change(&measure)
    return measure
  }

  @Test func `nothing refuses a usual copy`() {
    #expect(Verdict(Self.measure { _ in }).refusal == nil)
  }

  static let refused: [(String, PairMeasure)] = [
    ("EnoughWords", measure { $0.shorterWords = 19 }),
    ("EnoughShared", measure { $0.found = 170 }),
    ("PassagesGoOn", measure { $0.runs = 20 }),
    ("OwnWordsShared", measure { $0.ownFound = 100 }),
    ("OwnWordsShared", measure { $0.own = 30 }),
    (
      "SameOpening",
      measure {
        $0.far.ofShorter = 10; $0.near.ofLonger = 5
      }
    ),
    (
      "SameOpening",
      measure {
        $0.far.ofShorter = 40; $0.far.ofLonger = 30
      }
    ),
    ("OwnWordsShared", measure { $0.ownFound = 160 }),
    (
      "NumbersAgree",
      measure {
        $0.shorterWords = 40; $0.numbers = 2; $0.numbersReplaced = 1
      }
    ),
    (
      "NamesAgree",
      measure {
        $0.namesFound = 20; $0.namesReplaced = 6; $0.replaced = 8
      }
    ),
    (
      "SameOpening",
      measure {
        $0.near.ofShorter = 12; $0.near.ofLonger = 10
      }
    ),
    ("WholeShared", measure { $0.fifths = 3 }),
    ("NothingSwapped", measure { $0.swapped = 90 }),
    (
      "NumbersAgree",
      measure {
        $0.numbersFound = 8; $0.numbersReplaced = 3
      }
    ),
    (
      "NumbersAgree",
      measure {
        $0.shorterWords = 140; $0.numbers = 4; $0.numbersMissing = 2
      }
    ),
  ]

  @Test(arguments: refused)
  func `each rule refuses what it is there for`(name: String, measure: PairMeasure) {
    let rules = CopyRules.all.filter { $0.refuses(measure) }.map { "\(type(of: $0))" }
    #expect(rules.contains(name))
  }

  static let passed: [(String, PairMeasure)] = [
    (
      "PassagesGoOn",
      measure {
        $0.runs = 20; $0.replaced = 9
      }
    ),
    (
      "PassagesGoOn",
      measure {
        $0.runs = 20; $0.found = 330
      }
    ),
    (
      "OwnWordsShared",
      measure {
        $0.own = 10; $0.found = 390; $0.longerWords = 420
      }
    ),
    (
      "SameOpening",
      measure {
        $0.far = .init(first: 90, within: 200); $0.found = 390
        $0.longerWords = 420
      }
    ),
    (
      "OwnWordsShared",
      measure {
        $0.ownFound = 160; $0.replaced = 12
      }
    ),
    (
      "NumbersAgree",
      measure {
        $0.numbersFound = 20; $0.numbersReplaced = 3
      }
    ),
    (
      "NamesAgree",
      measure {
        $0.namesFound = 20; $0.namesReplaced = 6; $0.replaced = 80
      }
    ),
  ]

  @Test(arguments: passed)
  func `each rule lets pass what speaks for a copy`(name: String, measure: PairMeasure) {
    let rules = CopyRules.all.filter { $0.refuses(measure) }.map { "\(type(of: $0))" }
    #expect(!rules.contains(name))
  }
}
