import Testing

@testable import TearsheetCore

struct CopyTextTests {
  static let renderings: [(String, String)] = [
    ("The U.S. economy grew", "the US economy grew"),
    ("“It’s over,” she said", "\"It's over,\" she said"),
    ("caf\u{E9} cr\u{E8}me", "cafe\u{301} cre\u{300}me"),
    ("Smith &amp; Sons&#8217; shop", "Smith & Sons’ shop"),
    ("theyâ€™re here", "they’re here"),
    ("cafÃ© society", "café society"),
    ("co\u{AD}op\u{200B}eration", "cooperation"),
    ("o\u{FB03}ce \u{FB02}oor", "office floor"),
    ("1,250,000 people", "1250000 people"),
    ("5 percent, 5 per cent", "5%, 5 %"),
    ("long — dash", "long -- dash"),
    ("ＡＢＣ １２３", "abc 123"),
    ("Çà & là", "ca la"),
    ("ガーゼ", "カ\u{3099}ーセ\u{3099}"),
    ("Ёлка Й", "елка и"),
    ("  spaced\tout\nwords ", "spaced out words"),
  ]

  @Test(arguments: renderings)
  func `renderings of the same words are equal`(one: String, other: String) {
    #expect(CopyText(paragraphs: [one]).words == CopyText(paragraphs: [other]).words)
  }

  static let counts: [(String, Int)] = [
    ("3.5 million", 2), ("end. Start", 2), ("東京で会談", 5), ("한국 정부", 2), ("ภาษาไทย", 7),
    ("don't", 1), ("2025-07-31", 3), ("& &unknown; x", 2), ("", 0), ("…", 0),
  ]

  @Test(arguments: counts)
  func `words are counted as a reader would`(text: String, words: Int) {
    #expect(CopyText(paragraphs: [text]).words.count == words)
  }

  @Test func `other words are other words`() {
    let one = CopyText(paragraphs: ["3.5 million"])
    #expect(one.words != CopyText(paragraphs: ["35 million"]).words)
    #expect(one.hash != CopyText(paragraphs: ["million 3.5"]).hash)
  }

  static let quotes: [(String, String)] = [
    ("He said “we will win” today", "001110"),
    ("He said \"we will win\" today", "001110"),
    ("He said &quot;we will&quot; today", "00110"),
    ("He said ‘we will’ today", "00110"),
    ("the workers' right to 'fair pay' now", "0000110"),
    ("don't say 'til dawn", "0000"),
    ("“The quote goes on", "1111"),
    ("Il dit « on verra » hier", "00110"),
    ("Big news today. — Jo Doe (@jodoe) May 5, 2020", "111111111"),
  ]

  @Test(arguments: quotes)
  func `quoted words are marked`(text: String, marks: String) {
    let found = CopyText(paragraphs: [text]).marks.map { $0.contains(.quoted) ? "1" : "0" }
    #expect(found.joined() == marks)
  }

  @Test func `a paragraph that a colon introduces counts as quoted, the next one does not`() {
    let text = CopyText(paragraphs: ["It read:", "We are sorry.", "Shares fell."])
    #expect(
      text.marks.map { $0.contains(.quoted) } == [false, false, true, true, true, false, false])
  }

  @Test(arguments: [
    ("The Élan sank off Żory", "11001"), ("Москва и Київ", "101"), ("eBay 7 Up", "001"),
  ])
  func `words with a capital are marked`(text: String, marks: String) {
    let found = CopyText(paragraphs: [text]).marks.map { $0.contains(.capital) ? "1" : "0" }
    #expect(found.joined() == marks)
  }

  @Test func `numbers and first words are marked`() {
    let text = CopyText(paragraphs: ["In 2020 a 3rd", "Seven next"])
    #expect(text.marks.map { $0.contains(.number) } == [false, true, false, true, true, false])
    #expect(
      text.marks.map { $0.contains(.opensParagraph) } == [true, false, false, false, true, false])
  }
}

struct CopyTextOfArticleTests {
  private func text(_ words: Int, title: String, derived: Bool = false) -> CopyText {
    var article = Article()
    article.title = title
    article.titleDerived = derived
    article.paragraphs = [(0..<words).map { "w\($0)" }.joined(separator: " ")]
    return CopyText(article)
  }

  @Test func `a long text is told by itself, a short one with its headline`() {
    #expect(text(60, title: "One").hash == text(60, title: "Two").hash)
    #expect(text(12, title: "One").hash != text(12, title: "Two").hash)
  }

  @Test func `a few lines without a headline are nobody's copy`() {
    #expect(text(12, title: "w0 w1", derived: true).isEmpty)
    #expect(!text(60, title: "w0 w1", derived: true).isEmpty)
  }
}
