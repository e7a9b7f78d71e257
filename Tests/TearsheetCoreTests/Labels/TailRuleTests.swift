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
    ("(END)", ["other: (END)"]), ("- Ends", ["other: - Ends"]),
    ("- EndsMust Watch", ["other: - EndsMust Watch"]),
    (
      "-Ends- About Bay Motors Bay Motors is a maker of boats. Call us: bay@example.org",
      ["other: -Ends- About Bay Motors Bay Motors is a maker of boats. Call us: bay@example.org"]
    ),
    (
      "Friday 4 July 2025 04:24, UK",
      ["timestamp: Friday 4 July 2025 04:24", "other: , UK"]
    ),
    (
      "* A version of this article appears in print in the Bay Weekly",
      ["note: * A version of this article appears in print in the Bay Weekly"]
    ),
    ("More to follow", ["other: More to follow"]),
    ("‒ July 31, 2025", ["other: ‒", "timestamp: July 31, 2025"]),
    ("— 31 July 2025", ["other: —", "timestamp: 31 July 2025"]),
    ("(Source: Media Office of the Bay)", ["note: (Source: Media Office of the Bay)"]),
    (
      "(Ada Berg and Tom Lund)",
      ["other: (", "byline: Ada Berg and Tom Lund", "other: )"]
    ),
    ("BT", ["other: BT"]), ("(bt)", ["other: (bt)"]),
    ("(with newswires)", ["note: (with newswires)"]),
    ("Have your say in the comments below.", ["promotion: Have your say in the comments below."]),
    (
      "Stay updated with the latest news on Bay Tribune. Don't miss daily games like Crossword.",
      [
        "promotion: Stay updated with the latest news on Bay Tribune.",
        "promotion: Don't miss daily games like Crossword.",
      ]
    ),
    (
      "Ada Berg in Meran contributed to this report.",
      ["note: Ada Berg in Meran contributed to this report."]
    ),
    ("—Ada Berg/RF, Bay Integrated News", ["other: —Ada Berg/RF, Bay Integrated News"]),
    ("BY ADA BERG [berg@example.org]", ["byline: BY ADA BERG [berg@example.org]"]),
    ("Reporter : berg@example.org", ["other: Reporter : berg@example.org"]),
    ("___ Ada Berg reported from Meran.", ["note: ___ Ada Berg reported from Meran."]),
    (
      "- Ends Published By: Ada Berg Published On: Jul 31, 2025",
      ["other: - Ends", "note: Published By: Ada Berg Published On: Jul 31, 2025"]
    ),
    ("Write to berg@example.org", ["note: Write to berg@example.org"]),
    (
      "Reporter: Ada Berg, Tom Lund Editor: Nora Vik",
      ["note: Reporter: Ada Berg, Tom Lund Editor: Nora Vik"]
    ),
    ("valley24.com", ["other: valley24.com"]),
    ("red, tal.example.at", ["other: red, tal.example.at"]),
    ("(FIN) LZD/GRM", ["other: (FIN)", "other: LZD/GRM"]),
    (
      "Bay News' Ada Berg contributed to this report.",
      ["note: Bay News' Ada Berg contributed to this report."]
    ),
    (
      "Do you have a story we should cover? Let us know.",
      ["note: Do you have a story we should cover? Let us know."]
    ),
    ("AFP, REUTERS", ["agency: AFP, REUTERS"]),
    ("Support the Bay Tribune on Patreon!", ["promotion: Support the Bay Tribune on Patreon!"]),
    (
      "For the latest news, weather and sports, head to The Bay.",
      ["promotion: For the latest news, weather and sports, head to The Bay."]
    ), ("Support from the town came late.", []), ("— Ada Berg", []),
    (
      "Ada Berg and Tom Lund contributed reporting from Meran.",
      ["note: Ada Berg and Tom Lund contributed reporting from Meran."]
    ),
    ("Additional reporting from AFP", ["note: Additional reporting from AFP"]),
    (
      "Email Ada Berg at berg@example.org or follow her @adaberg.",
      ["note: Email Ada Berg at berg@example.org or follow her @adaberg."]
    ),
    ("— AFP contributed to this report.", ["note: — AFP contributed to this report."]),
    ("— VNS", ["other: — VNS"]), ("- with AAP", ["agency: - with AAP"]),
    ("je/oho/fox", ["other: je/oho/fox"]), ("burs-dc/sco", ["other: burs-dc/sco"]),
    ("(dpa/sa)", ["agency: (dpa/sa)"]), ("(APA, 30.7.2025)", ["agency: (APA, 30.7.2025)"]),
    (
      "PTI KKS SHW This report is auto-generated from PTI news service.",
      ["agency: PTI KKS SHW", "note: This report is auto-generated from PTI news service."]
    ),
    ("vik@example.org (END)", ["other: vik@example.org", "other: (END)"]),
    (
      "(By Ada Berg and Tom Lund) Enditem/AW",
      ["note: (By Ada Berg and Tom Lund)", "other: Enditem/AW"]
    ),
    ("（编辑：李小华）1140731", ["other: （编辑：李小华）1140731"]),
    ("— With a report from Ada Berg", ["note: — With a report from Ada Berg"]),
    ("They row and/or sail", []), ("…", []), ("They wrote ___ and left a gap", []),
    ("- he and I", []),
    (
      "Published - July 31, 2025 07:12 pm IST",
      ["other: Published -", "timestamp: July 31, 2025 07:12 pm IST"]
    ),
    (
      "(Ada Berg, 9.5.2025)", ["other: (", "byline: Ada Berg", "other: 9.5.2025)"]
    ),
    ("(BAY 24 with AFP)", ["other: (BAY 24 with", "agency: AFP)"]),
    ("Source: AFP/fs", ["agency: Source: AFP/fs"]), ("Source: CNA/fs", ["credit: Source: CNA/fs"]),
    (
      "This report by The Canadian Press was first published July 31, 2025. Ada Berg, The Canadian "
        + "Press",
      [
        "note: This report by The Canadian Press was first published July 31, 2025.",
        "byline: Ada Berg", "agency: The Canadian Press",
      ]
    ),
    ("— Bernama", ["agency: — Bernama"]), ("AFP", ["agency: AFP"]),
    (
      "(Reporting by Ada Berg; Editing by Tom Lund)",
      ["note: (Reporting by Ada Berg; Editing by Tom Lund)"]
    ),
    ("READ MORE: Ferry tickets get dearer", ["teaser: READ MORE: Ferry tickets get dearer"]),
    ("31 luglio 2025 © RIPRODUZIONE", ["timestamp: 31 luglio 2025", "rights: © RIPRODUZIONE"]),
    ("abc/dpa", ["agency: abc/dpa"]), ("/abc", ["other: /abc"]),
    ("abc (efe, afp)", ["other: abc", "agency: (efe, afp)"]),
    ("EFE abc/de", ["agency: EFE abc/de"]), ("SDA/abc", ["agency: SDA/abc"]),
    ("CNA/fs", ["other: CNA/fs"]),
    (
      "(You can now subscribe to our Bay Tribune WhatsApp channel)",
      ["promotion: (You can now subscribe to our Bay Tribune WhatsApp channel)"]
    ),
    (
      "Únete a nuestro canal, ¡La Bahía ya está en WhatsApp!",
      ["promotion: Únete a nuestro canal, ¡La Bahía ya está en WhatsApp!"]
    ),
    (
      "Readers like you keep these stories free... Gifts keep paywalls away from this article.",
      [
        "promotion: Readers like you keep these stories free...",
        "promotion: Gifts keep paywalls away from this article.",
      ]
    ),
    (
      "Support BAY TIMES' journalism of integrity. We need your subscription.",
      [
        "promotion: Support BAY TIMES' journalism of integrity.",
        "promotion: We need your subscription.",
      ]
    ),
    (
      "Get more Bay news by signing up for free. Click HERE.",
      ["promotion: Get more Bay news by signing up for free.", "promotion: Click HERE."]
    ),
    ("-Bay News Service", ["other: -Bay News Service"]),
    (
      "About Fishermen Inc. Fishermen Inc. has sold boats in the bay since 1931.",
      ["other: About Fishermen Inc. Fishermen Inc. has sold boats in the bay since 1931."]
    ),
    ("About three hundred boats lay in the harbour on that day in spring.", []),
    ("(red./APA)", ["agency: (red./APA)"]), ("(abc/def)", ["other: (abc/def)"]),
    ("المصدر: رويترز", ["agency: المصدر: رويترز"]),
    ("Read related topics: Herring", ["teaser: Read related topics: Herring"]),
    ("View comments", ["comments: View comments"]),
    ("Report an error", ["navigation: Report an error"]),
    ("They asked for a donation of three boats.", []),
    ("If you enjoyed this article, tell us!", ["promotion: If you enjoyed this article, tell us!"]),
    ("【関連記事】港が再開", ["teaser: 【関連記事】港が再開"]),
    ("À lire aussi Les pêcheurs de la baie", ["teaser: À lire aussi Les pêcheurs de la baie"]),
    ("Also read Ferry tickets get dearer", ["teaser: Also read Ferry tickets get dearer"]),
    ("Also read in the hall was a poem by Berg.", []),
    ("Texto editado por Ada Berg", ["note: Texto editado por Ada Berg"]),
    ("#frost #orchards", ["hashtag: #frost #orchards"]), ("", []),
    ("Copyright law protects them no longer.", []), ("The source of the river is near.", []),
  ]
  @Test(arguments: tails) func `what stands behind the text is told apart`(
    line: String, tail: [String]
  ) {
    #expect(LineOf(Self.text + line).tail == tail)
  }

  static let named: [(line: String, tail: [String])] = [
    ("Bay Argus", ["other: Bay Argus"]), ("THE VALLEY", ["other: THE VALLEY"]),
    ("Ada Lindberg", ["byline: Ada Lindberg"]), ("Анна Берг", ["byline: Анна Берг"]),
    ("Make Contribution", ["other: Make Contribution"]),
    ("Learn More Support The Bay", ["other: Learn More Support The Bay"]),
    // Cut short: both are named before.
    ("Tom Lund", []), ("Ada Lindberg said", []), ("Mayor Ada Lindberg.", []),
    ("They met Gen. Ada Lindberg", []),
  ]
  @Test(arguments: named) func `names behind a long text sign it`(line: String, tail: [String]) {
    let long = "\(Self.text)The harbour was full of boats, Tom Lund of the fleet wrote to us. "
    #expect(LineOf(long + long + line).tail == tail)
  }

  static let wide: [(line: String, tail: [String])] = [
    ("（共同）", ["agency: （共同）"]), ("（敬称略）", ["other: （敬称略）"]), ("（終わり）", ["other: （終わり）"]),
    ("【山田花子】", ["other: 【", "byline: 山田花子", "other: 】"]),
    ("홍길동 기자 hong@example.org", ["byline: 홍길동 기자", "other: hong@example.org"]),

    ("◎만의 신문 hong@example.org", ["other: ◎만의 신문 hong@example.org"]),
    ("홍길동 기자", ["byline: 홍길동 기자"]), ("（72）", []),
  ]
  @Test(arguments: wide) func `what signs a text in East Asian scripts is told`(
    line: String, tail: [String]
  ) {
    let text =
      line.contains("기자") || line.contains("신문")
      ? "배들이 어제보다 많은 청어를 잡았다고 밝혔다. " : "船は昨日より多くのニシンを捕った。"
    #expect(LineOf(text + line).tail == tail)
  }
}
