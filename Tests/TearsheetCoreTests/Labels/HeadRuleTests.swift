import Testing

@testable import TearsheetCore

struct HeadRuleTests {
  static let text = "Fishermen in the bay have caught more herring than last year."

  static let heads: [(line: String, head: [String])] = [
    ("BRUSSELS (Kyodo) -- ", ["dateline: BRUSSELS (Kyodo) --"]),
    ("Tokyo, July 31 (Jiji Press)--", ["dateline: Tokyo, July 31 (Jiji Press)--"]),
    ("LONDON, March 3 (Reuters) - ", ["dateline: LONDON, March 3 (Reuters) -"]),
    ("NEW DELHI, July 22 (ANI): ", ["dateline: NEW DELHI, July 22 (ANI):"]),
    ("New Delhi, Jul 22 (PTI) ", ["dateline: New Delhi, Jul 22 (PTI)"]),
    ("MOSCOW, March 4. /TASS/. ", ["dateline: MOSCOW, March 4. /TASS/."]),
    ("(CNN) — ", ["dateline: (CNN) —"]), ("Chennai: ", ["dateline: Chennai:"]),
    ("VALLEY.CO.ID, Jakarta - ", ["dateline: VALLEY.CO.ID, Jakarta -"]),
    ("Valley.com - ", ["dateline: Valley.com -"]),
    ("Ada Berg in Abuja ", ["byline: Ada Berg", "other: in Abuja"]),
    ("Dar es Salaam. ", ["dateline: Dar es Salaam."]),
    ("AFP, MANILA ", ["agency: AFP", "dateline: MANILA"]),
    ("Getty Images ", ["credit: Getty Images"]),
    (
      "Boats lie at the pier at dusk. getty ",
      ["caption: Boats lie at the pier at dusk.", "credit: getty"]
    ),
    ("Salem, Mass. The mill burns. ", ["dateline: Salem, Mass."]),
    (
      "1 of 2 | Boats lie at the pier on Monday. File Photo by Ada C. Berg/UPI | License Photo Aug. 14 "
        + "(UPI) -- ",
      [
        "other: 1 of 2 |", "caption: Boats lie at the pier on Monday.",
        "credit: File Photo by Ada C. Berg/UPI | License Photo", "dateline: Aug. 14 (UPI) --",
      ]
    ),
    ("Social Sharing ", ["share: Social Sharing"]),
    ("Fact Check ", []), ("Chancellor Petra Holms spent ", []),
    (
      "Boats lie at the pier. Photo: Department of Ferries A kea watches. ",
      ["caption: Boats lie at the pier.", "credit: Photo: Department of Ferries"]
    ),
    (
      "Boats lie at the pier. Photo: Supplied / Bay Coastguard Two boats sank. ",
      ["caption: Boats lie at the pier.", "credit: Photo: Supplied / Bay Coastguard"]
    ),
    (
      "It was built by the crews themselves. 12 Aug 2025 08:43pm The mayor opens the pier. - Photo by "
        + "Bernama OSLO - ",
      [
        "subtitle: It was built by the crews themselves.", "timestamp: 12 Aug 2025 08:43pm",
        "caption: The mayor opens the pier.", "credit: - Photo by Bernama", "dateline: OSLO -",
      ]
    ),
    ("Web Desk ", ["other: Web Desk"]), ("Bay News Desk ", ["other: Bay News Desk"]),
    ("Our Correspondent ", ["other: Our Correspondent"]),
    ("CNN — ", ["dateline: CNN —"]),
    ("By Bay Tribune Staff ", ["byline: By Bay Tribune Staff"]),
    ("By Our Correspondent ", ["byline: By Our Correspondent"]),
    ("By Petra Holm ", ["byline: By Petra Holm"]),
    ("Photo: BAY / Ada Berg ", ["credit: Photo: BAY / Ada Berg"]),
    ("Neuss · ", ["dateline: Neuss ·"]),
    ("By Ada Berg VELLAN CITY – ", ["byline: By Ada Berg", "dateline: VELLAN CITY –"]),
    (
      "NEWYou can now listen to Bay Tribune articles! ",
      ["promotion: NEWYou can now listen to Bay Tribune articles!"]
    ),
    ("Bay Tribune avec AFP ", ["other: Bay Tribune avec", "agency: AFP"]),
    ("Port Vellan: ", ["dateline: Port Vellan:"]), ("Vellanapuram: ", ["dateline: Vellanapuram:"]),
    ("VELLAN. ", ["dateline: VELLAN."]), ("Vellan – ", ["dateline: Vellan –"]),
    ("March 4 (Reuters) - ", ["dateline: March 4 (Reuters) -"]),
    (
      "Written by Nora Vik LINDHOLM (AP) — ",
      ["byline: Written by Nora Vik", "dateline: LINDHOLM (AP) —"]
    ),
    (
      "Published July 22, 2025 LINDHOLM – ",
      ["other: Published", "timestamp: July 22, 2025", "dateline: LINDHOLM –"]
    ),
    (
      "Published - July 30, 2025 06:41 pm IST - LINDHOLM ",
      [
        "other: Published -", "timestamp: July 30, 2025 06:41 pm IST",
        "dateline: - LINDHOLM",
      ]
    ),
    (
      "By NORA VIK OSLO, Norway (AP) — ",
      ["byline: By NORA VIK", "dateline: OSLO, Norway (AP) —"]
    ),
    (
      "[Editor's Note: This article was updated.] ",
      ["note: [Editor's Note: This article was updated.]"]
    ),
    ("Listen to this article ", ["navigation: Listen to this article"]),
    ("By Nora Vik | AP ", ["byline: By Nora Vik", "agency: | AP"]),
    (
      "The old mill burns on Monday. Photo: AFP ",
      ["caption: The old mill burns on Monday.", "credit: Photo: AFP"]
    ),
    (
      "FILE PHOTO: The old mill stands in Meran. REUTERS/Tom Lund/File Photo MERAN (Reuters) - ",
      [
        "caption: FILE PHOTO: The old mill stands in Meran.",
        "credit: REUTERS/Tom Lund/File Photo", "dateline: MERAN (Reuters) -",
      ]
    ),
    (
      "The old mill burns on Monday. (AFP) By Nora Vik ",
      ["caption: The old mill burns on Monday.", "credit: (AFP)", "byline: By Nora Vik"]
    ),
    ("(The Hill) – ", ["dateline: (The Hill) –"]),
    ("LINDHOLM ISLAND: ", ["dateline: LINDHOLM ISLAND:"]), ("FACT CHECK: ", []),
    ("LINDHOLM (Norway): ", ["dateline: LINDHOLM (Norway):"]),
    ("JUNE 10 — ", ["dateline: JUNE 10 —"]), ("Jun. 10—", ["dateline: Jun. 10—"]),
    ("LINDHOLM--(BUSINESS WIRE)--", ["dateline: LINDHOLM--(BUSINESS WIRE)--"]),
    (
      "The mill burns on Monday. Photo / Getty Images ",
      ["caption: The mill burns on Monday.", "credit: Photo / Getty Images"]
    ),
    (
      "The mill burns on Monday. Photo: 123RF A woman watched. ",
      ["caption: The mill burns on Monday.", "credit: Photo: 123RF"]
    ),
    (
      "The mill burns on Monday. VP PHOTO: NORA BO VIK LINDHOLM – ",
      [
        "caption: The mill burns on Monday.", "credit: VP PHOTO: NORA BO VIK",
        "dateline: LINDHOLM –",
      ]
    ),
    (
      "The mill burns on Monday. Image: Valley Media Archives Nora Vik The fire was late. ",
      [
        "caption: The mill burns on Monday.", "credit: Image: Valley Media Archives",
        "byline: Nora Vik",
      ]
    ),
    (
      "The mill burns on Monday. Image: City of Meran/Supplied ",
      ["caption: The mill burns on Monday.", "credit: Image: City of Meran/Supplied"]
    ),
    (
      "'The mill burns,' the miller said Image: Nora Vik/Valley Media ",
      [
        "caption: 'The mill burns,' the miller said", "credit: Image: Nora Vik/Valley Media",
      ]
    ),
    (
      "The mill burns on Monday. Photo: Photo: AFP ",
      ["caption: The mill burns on Monday.", "credit: Photo: Photo: AFP"]
    ),
    (
      "The mill burns on Monday. | Photo Credit: The Valley ",
      ["caption: The mill burns on Monday.", "credit: | Photo Credit: The Valley"]
    ),
    (
      "Symbolic Image. Photo: iStock ",
      ["caption: Symbolic Image.", "credit: Photo: iStock"]
    ),
    (
      "The mill burns on Monday. Photo: Vellan Ferries are late. ",
      ["caption: The mill burns on Monday.", "credit: Photo: Vellan"]
    ),
    (
      "The mill burns on Monday. AP Photo/Nora Vik ",
      ["caption: The mill burns on Monday.", "credit: AP Photo/Nora Vik"]
    ),
    (
      "OSLO, NORWAY - JULY 20: The mill burns. (Photo by Nora Vik/Getty Images) ",
      [
        "caption: OSLO, NORWAY - JULY 20: The mill burns.",
        "credit: (Photo by Nora Vik/Getty Images)",
      ]
    ),
    (
      "Is it the mill? Or the barn? — Pixabay ",
      ["caption: Is it the mill? Or the barn?", "credit: — Pixabay"]
    ),
    (
      "The mill burns on Monday. Video / Nora Vik The fire was late. ",
      ["caption: The mill burns on Monday.", "credit: Video / Nora Vik"]
    ),
    (
      "By Nora Vik Text Size: The mill on Monday LINDHOLM: ",
      [
        "byline: By Nora Vik", "navigation: Text Size:", "caption: The mill on Monday",
        "dateline: LINDHOLM:",
      ]
    ),
    ("CIUDAD DE MÉXICO.- ", ["dateline: CIUDAD DE MÉXICO.-"]),
    ("Por Ana Teresa Toro Una mañana ", ["byline: Por Ana Teresa Toro"]),
    ("By Nora Vik for The Valley Post ", ["byline: By Nora Vik for The Valley Post"]),
    ("By Nora Vik in Paris ", ["byline: By Nora Vik in Paris"]),
    ("By Nora Vik for RFA Tibetan ", ["byline: By Nora Vik for RFA Tibetan"]),
    ("12 min read ", ["navigation: 12 min read"]),
    (
      "By NORA VIK and IDA LUND, Valley Post staff writers ",
      ["byline: By NORA VIK and IDA LUND, Valley Post staff writers"]
    ),
    ("By Nora Vik, Courant staff writer ", ["byline: By Nora Vik, Courant staff writer"]),
    ("By Nora Vik / Staff reporter ", ["byline: By Nora Vik / Staff reporter"]),
    ("Nora Vik The Valley News ", ["byline: Nora Vik", "other: The Valley News"]),
    (
      "Nora Vik - The Valley Star July 31, 2025 | 12:00am MERAN — ",
      [
        "byline: Nora Vik", "other: - The Valley Star", "timestamp: July 31, 2025 | 12:00am",
        "dateline: MERAN —",
      ]
    ), ("by Nora Vik ", ["byline: by Nora Vik"]), ("by the old Pier Fishermen ", []),
    ("Nora Santos The Valley News ", ["byline: Nora Santos", "other: The Valley News"]),
    ("Los Angeles Daily News ", []),
    (
      "HAWAII VOLCANOES NATIONAL PARK (HNN) - ",
      ["dateline: HAWAII VOLCANOES NATIONAL PARK (HNN) -"]
    ),
    (
      "Nora Vik BBC News, Dar es Salaam Tanzania was quiet. ",
      ["byline: Nora Vik", "other: BBC News, Dar es Salaam"]
    ), ("Nora Vik Die Brücke war zu. ", ["byline: Nora Vik"]),
    ("By Nora Vik in Lindholm The ", ["byline: By Nora Vik in Lindholm"]),
    ("By Nora K.T. Vik STAFF WRITER ", ["byline: By Nora K.T. Vik STAFF WRITER"]),
    ("Damascus, (SANA) ", ["dateline: Damascus, (SANA)"]),
    ("San Francisco: ", ["dateline: San Francisco:"]),
    ("By Bill Birtles in Lindholm The ", ["byline: By Bill Birtles in Lindholm"]),
    (
      "The ferry at the old pier in September | KYODO By Nora Vik ",
      [
        "caption: The ferry at the old pier in September", "credit: | KYODO",
        "byline: By Nora Vik",
      ]
    ),
    ("Nora Vik BBC News, Accra The ", ["byline: Nora Vik", "other: BBC News, Accra"]),
    ("Nora Vik, Meran / ", ["byline: Nora Vik", "other: Meran /"]),
    ("Nora Vik / Valley Times ", ["byline: Nora Vik", "other: / Valley Times"]),
    ("Nora Vik Loudspeakers are quiet at last. ", ["byline: Nora Vik"]),
    ("San Francisco Giants are quiet at last. ", []),
    ("Golden Geese are late, but Golden Geese come. ", []),
    (
      "By Nora Vik August 1, 2025 | 07:30 am GMT+7 ",
      ["byline: By Nora Vik", "timestamp: August 1, 2025 | 07:30 am GMT+7"]
    ),
    ("Nora Vik When the ice broke, ", ["byline: Nora Vik"]), ("New York When it rained, ", []),
    (
      "The old mill burns on Monday. — Reuters pic MERAN, July 31 — ",
      [
        "caption: The old mill burns on Monday.", "credit: — Reuters pic",
        "dateline: MERAN, July 31 —",
      ]
    ),
    ("KUWAIT CITY: ", ["dateline: KUWAIT CITY:"]), ("GRAZ. ", ["dateline: GRAZ."]),
    ("Madrid, 31 jul (EFE).- ", ["dateline: Madrid, 31 jul (EFE).-"]),
    ("LAGOS (Reuters) -", ["dateline: LAGOS (Reuters) -"]),
    ("MULTAN, Jul 31 (APP):", ["dateline: MULTAN, Jul 31 (APP):"]),
    ("Hong Kong (CNN) — ", ["dateline: Hong Kong (CNN) —"]), ("Lindholm (LNDH) — ", []),
    ("New York CNN — ", ["dateline: New York CNN —"]),
    (
      "ИРКУТСК, 31 июл - РИА Новости. ",
      ["dateline: ИРКУТСК, 31 июл -", "agency: РИА Новости."]
    ),
    ("الدار البيضاء (أ ف ب) - ", ["dateline: الدار البيضاء (أ ف ب) -"]),
    ("عمّان - أ ف ب: ", ["dateline: عمّان - أ ف ب:"]),
    ("Von Nora Vik ", ["byline: Von Nora Vik"]), ("Por Ana Paz ", ["byline: Por Ana Paz"]),
    ("di Salvo Conti ", ["byline: di Salvo Conti"]), ("Von Berlin Mitte, ", []),
    ("By Nora Vik (vik@example.org) ", ["byline: By Nora Vik (vik@example.org)"]),
    ("BY NORA VIK WITH AGENCIES ", ["byline: BY NORA VIK WITH AGENCIES"]),
    (
      "By NORA VIK/ Staff Writer July 30, 2025 at 17:40 JST MERAN -- ",
      [
        "byline: By NORA VIK/ Staff Writer", "timestamp: July 30, 2025 at 17:40 JST",
        "dateline: MERAN --",
      ]
    ),
    (
      "Jiji Press 12:20 JST, July 31, 2025 TOKYO (Jiji Press) — ",
      [
        "section: Jiji Press", "timestamp: 12:20 JST, July 31, 2025",
        "dateline: TOKYO (Jiji Press) —",
      ]
    ),
    (
      "Source: Xinhua Editor: huaxia 2025-07-31 10:22:15 MERAN, July 31 (Xinhua) -- ",
      [
        "section: Source: Xinhua Editor: huaxia", "timestamp: 2025-07-31 10:22:15",
        "dateline: MERAN, July 31 (Xinhua) --",
      ]
    ),
    (
      "The old mill burns on Monday. Nora Vik | AFP | Getty Images ",
      ["caption: The old mill burns on Monday.", "credit: Nora Vik | AFP | Getty Images"]
    ),
    ("PARIS — ", ["dateline: PARIS —"]), ("NEW DELHI: ", ["dateline: NEW DELHI:"]),
    ("Berlin (dpa) - ", ["dateline: Berlin (dpa) -"]), ("(Reuters) - ", ["dateline: (Reuters) -"]),
    ("PARIS, 3 mars (AFP) – ", ["dateline: PARIS, 3 mars (AFP) –"]),
    ("BREAKING: ", []), ("PORTIONS MATTER: ", []), ("PIER0042 — ", []),
    ("By Nora Vik ", ["byline: By Nora Vik"]), ("By NORA VIK ", ["byline: By NORA VIK"]),
    ("By Nora Vik and Tom Lund ", ["byline: By Nora Vik and Tom Lund"]),
    ("By Nora Vik, Associated Press ", ["byline: By Nora Vik, Associated Press"]),
    ("By Nora Vik LINDHOLM (AP) — ", ["byline: By Nora Vik", "dateline: LINDHOLM (AP) —"]),
    ("KARL HOLZ TOKYO -- ", ["byline: KARL HOLZ", "dateline: TOKYO --"]),
    (
      "The pier on Sunday, left, and the ferry. (Ada Berg/Pool Photo via AP) By NORA VIK ",
      [
        "caption: The pier on Sunday, left, and the ferry.", "credit: (Ada Berg/Pool Photo via AP)",
        "byline: By NORA VIK",
      ]
    ),
    (
      "Markets Country lags behind its peers in efficiency Herrings expect to fall from last year. "
        + "(Photo by Ada Berg) ADA BERG TOKYO -- ",
      [
        "section: Markets", "subtitle: Country lags behind its peers in efficiency",
        "caption: Herrings expect to fall from last year.", "credit: (Photo by Ada Berg)",
        "byline: ADA BERG", "dateline: TOKYO --",
      ]
    ),
    (
      "BAY NEWS - 30 minutes ago - 09:34 | All, Japan ",
      ["outlet: BAY NEWS", "timestamp: 30 minutes ago - 09:34", "section: | All, Japan"]
    ),
    (
      "News from Japan Economy Jul 31, 2025 08:05 (JST) ",
      ["section: News from Japan Economy", "timestamp: Jul 31, 2025 08:05 (JST)"]
    ),
    (
      "The harbour lost its crane in the storm. OSLO: ",
      ["subtitle: The harbour lost its crane in the storm.", "dateline: OSLO:"]
    ),
    ("", []),
  ]
  @Test(arguments: heads) func `what stands before the text is told apart`(
    line: String, head: [String]
  ) {
    #expect(LineOf(line + Self.text).head == head)
  }

  static let repeated: [(lead: String, text: String)] = [
    (
      "A herring run is making its way up the bay this week, stopping at Lindholm. Ada Berg tells.",
      "A herring run is making its way up the bay this week, and the boats follow it."
    ),
    (
      "Old skipper Tove Lind of Meran praised the harbour after leaving it, as his best berth",
      "Old skipper Tove Lind of Meran had to leave the harbour although he wished to stay."
    ),
  ]
  @Test(arguments: repeated) func `a standfirst is told by the text that opens as it does`(
    lead: String, text: String
  ) {
    let more = " The board will meet on Monday to speak of the berths that are left for the boats."
    let line = [lead, text + more + more + more].joined(separator: " ")
    #expect(LineOf(line).head == ["subtitle: " + lead])
    #expect(LineOf(text + more + more + more).head == [])
  }

  static let wide: [(line: String, head: [String])] = [
    ("【東京時事】政府は３１日、新しい計画を発表した。", ["dateline: 【東京時事】"]),
    ("［東京　３１日　ロイター］ - 政府は３１日、新しい計画を発表した。", ["dateline: ［東京 ３１日 ロイター］ -"]),
    ("新华社北京7月31日电 政府宣布了新的计划。", ["dateline: 新华社北京7月31日电"]),
    (
      "(서울=연합뉴스) 홍길동 기자 = 정부는 새로운 계획을 발표했다.",
      ["dateline: (서울=연합뉴스)", "byline: 홍길동 기자 ="]
    ),
    ("新华社成都3月4日电（记者李晓）政府宣布了新的计划。", ["dateline: 新华社成都3月4日电", "byline: （记者李晓）"]),
    ("【速報】政府は３１日、新しい計画を発表した。", []),
    (
      "كتبت - ليلى منصور أعلنت الوزارة أن الميناء سيبقى مغلقا حتى نهاية الأسبوع بسبب العاصفة.",
      ["byline: كتبت - ليلى منصور"]
    ),
    (
      "By Ada Berg, bay Tribune A machine at the harbour lets travellers buy what others have lost.",
      ["byline: By Ada Berg, bay Tribune"]
    ),
    (
      "[OSLO] The harbour will stay closed until the end of the week because of the storm, it said.",
      ["dateline: [OSLO]"]
    ),
    (
      "OSLO, JULY 31 Harbour masters will meet again at the end of the week, it was said in town.",
      ["dateline: OSLO, JULY 31"]
    ),
    (
      "OSLO The harbour will stay closed until the end of the week because of the storm, it said.",
      ["dateline: OSLO"]
    ),
  ]
  @Test(arguments: wide) func `heads of other scripts and habits are told`(
    line: String, head: [String]
  ) {
    #expect(LineOf(line).head == head)
  }

  static let none = [
    "By Wednesday the harbour had been cleared of ice by two ships.",
    "By New York standards the harbour is small, but it is the largest here.",
    "Herring (Clupea harengus) is caught from March on in the whole bay.",
    "On July 31, 2025 the harbour was closed for the first time since the war.",
    "He said: The harbour stays open.",
    "Football: The harbour club has won its third game of the football season in a row.",
    "Herring: The boats have come back with more herring than the whole fleet caught last year.",
    "Finally. The harbour is open again after three weeks of ice, and the boats have gone out.",
    "Tove: I never saw such a storm. Ada: She did, in the year when the old crane fell into the bay.",
  ]
  @Test(arguments: none) func `sentences have no head`(line: String) {
    #expect(LineOf(line).head == [])
  }
}
