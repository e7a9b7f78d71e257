import Testing

@testable import TearsheetCore

struct TailRuleTests {
  static let text = "Fishermen in the bay have caught more herring than last year, they said. "

  static let tails: [(line: String, tail: [String])] = [
    (
      "© 2025 Bay Tribune. All rights reserved.",
      ["rights: © 2025 Bay Tribune. All rights reserved."]
    ),
    (
      "© Copyright 2025 The Associated Press. All rights reserved. This material may not be "
        + "published, broadcast, rewritten or redistributed without permission.",
      [
        "rights: © Copyright 2025 The Associated Press. All rights reserved. This material may not "
          + "be published, broadcast, rewritten or redistributed without permission."
      ]
    ),
    (
      "[Copyright The Jiji Press, Ltd.] Jiji Press",
      ["rights: [Copyright The Jiji Press, Ltd.]", "agency: Jiji Press"]
    ),
    (
      "Source, images: Wave Read more stories from Wave. -- One more -- And one External Link © Wave",
      [
        "credit: Source, images: Wave",
        "teaser: Read more stories from Wave. -- One more -- And one External Link",
        "rights: © Wave",
      ]
    ),
    ("(END)", ["other: (END)"]),
    (
      "Ada Berg in Meran contributed to this report.",
      ["note: Ada Berg in Meran contributed to this report."]
    ),
    ("— Bernama", ["agency: — Bernama"]), ("AFP", ["agency: AFP"]),
    (
      "(Reporting by Ada Berg; Editing by Tom Lund)",
      ["note: (Reporting by Ada Berg; Editing by Tom Lund)"]
    ),
    ("READ MORE: Ferry tickets get dearer", ["teaser: READ MORE: Ferry tickets get dearer"]),
    ("#frost #orchards", ["hashtag: #frost #orchards"]), ("", []),
    ("Copyright law protects them no longer.", []), ("The source of the river is near.", []),
  ]
  @Test(arguments: tails) func `what stands behind the text is told apart`(
    line: String, tail: [String]
  ) {
    #expect(LineOf(Self.text + line).tail == tail)
  }
}
