import Testing

@testable import TearsheetCore

struct ListItemTests {
  @Test(arguments: [("  • Bay Tribune", "Bay Tribune"), ("- Valley Post", "Valley Post")])
  func `a bullet or dash before a few words is an item`(line: String, words: String) {
    let page = LineOf(line)
    guard case .item(let text) = page.cue else {
      Issue.record("\(line)")
      return
    }
    #expect(page(text) == words)
  }

  @Test func `a sentence behind a bullet is text`() {
    #expect(LineOf("• The harbour will be closed until the end of the week.").cue == nil)
  }
}

struct HashtagLineTests {
  @Test(arguments: [
    ("#frost", true), ("#frost #orchards", true), ("#1 in the league", false),
    ("Tags: frost, orchards", true), ("Tags: they were sewn into the coats by hand.", false),
  ])
  func `hashtags and nothing else`(line: String, isHashtags: Bool) {
    #expect((LineOf(line).cue == .hashtags) == isHashtags)
  }
}

struct ListingHeadingTests {
  @Test(arguments: [("#", true), ("Latest news with #Marta", true), ("#Marta wins again", false)])
  func `a lead-in and one hashtag head a listing`(line: String, isListing: Bool) {
    #expect((LineOf(line).cue == .listing) == isListing)
  }
}

struct RightsLineTests {
  static let lines: [(line: String, isRights: Bool)] = [
    ("© KYODO", true), ("© 2025 Bay Tribune. All rights reserved.", true),
    ("Copyright 2025 Bay Tribune", true), ("[Copyright The Jiji Press, Ltd.]", true),
    ("Alle Rechte vorbehalten.", true), ("(c) 2025 dpa", true),
    ("Copyright law is being rewritten in Lindholm.", false), ("Rights and wrongs", false),
  ]
  @Test(arguments: lines) func `a rights line opens with its sign`(line: String, isRights: Bool) {
    #expect((LineOf(line).cue == .rights) == isRights)
  }
}

struct BracketedNameTests {
  @Test(arguments: [
    ("Boats lie at the pier in the bay. (Ada Lindberg)", true),
    ("Boats lie at the pier in the bay | Photo credit: Bay News Agency (BNA)", true),
    ("Les bateaux attendent dans la baie. Photo Ada Lindberg", true),
    ("\"We wait for the boats,\" said the deputy mayor Ada Lindberg (Bay Party).", false),
  ])
  func `a name behind a caption credits it, in a bracket within a sentence it does not`(
    line: String, isCaption: Bool
  ) {
    guard case .caption = LineOf(line).cue else {
      #expect(!isCaption)
      return
    }
    #expect(isCaption)
  }
}

struct NoteLineTests {
  static let lines: [(line: String, isNote: Bool)] = [
    ("(This article was written by Ada Berg in Lindholm.)", true),
    ("Reporting by Ada Berg; Editing by Tom Lund", true), ("With inputs from agencies", true),
    ("Nora Vik in Lindholm contributed to this report.", true),
    ("Nora Vik contributed reporting from Lindholm.", true),
    ("The storm that nobody saw contributed reporting costs.", false),
    ("With files from The Canadian Press", true),
    ("(Except for the headline, this story has not been edited by our staff.)", true),
    ("Editor: huaxia", true), ("(By Ada Berg and Tom Lund)", true),
    ("--With assistance from Tom Lund.", true), ("Contact Ada Berg: ada@example.org.", true),
    (
      "Translated from the Greek, the word that the islanders use for the wind in spring means a "
        + "guest who stays for too long.", false
    ), ("Contact with the ship was lost on Friday.", false),
    ("(By the way, the bell is older than the tower.)", false),
    ("Information from other users", false), ("Information from Jiji added", true),
    ("Published in Valley, August 1st, 2025", true),
    ("Published in 1925, the novel made her rich.", false),
    ("Reporting lines were cut by the storm.", false),
    ("The storm was bad. It contributed to this report.", false),
  ]
  @Test(arguments: lines) func `a note says how a text was made`(line: String, isNote: Bool) {
    #expect((LineOf(line).cue == .note) == isNote)
  }
}

struct BylineLineTests {
  static let lines: [(line: String, names: String?)] = [
    ("By Ada Berg", "Ada Berg"), ("By Ada Berg | March 4, 2025", "Ada Berg"),
    ("By Ada Berg | 27 June 2025 | 3 min read", "Ada Berg"),
    ("Ada Berg, Staff Writer", "Ada Berg"),
    (
      "By Ada Berg and Tom Lund, Associated Press",
      "Ada Berg and Tom Lund, Associated Press"
    ), ("Von Karl Holz", "Karl Holz"),
    ("Posted on February 9, 2025 by Ada Berg", "Ada Berg"),
    ("Por Ada Berg, g1 PE — Recife", "Ada Berg"), ("By Monday, 4 March 2025", nil),
    ("Written by: Nora Vik", "Nora Vik"), ("文/陳佩琪", "陳佩琪"), ("كتب: محمود حسن", "محمود حسن"),
    ("di Ada Berg", "Ada Berg"), ("di notte il porto dorme", nil),
    ("By the harbour they waited for the ferry.", nil),
    ("By far the largest ship", nil),
  ]
  @Test(arguments: lines) func `a byline is a lead and names`(line: String, names: String?) {
    let page = LineOf(line)
    guard case .byline(let range) = page.cue else {
      #expect(names == nil, "\(line): \(String(describing: page.cue))")
      return
    }
    #expect(page(range) == names)
  }
}

struct LinkLineTests {
  static let lines: [(line: String, isLink: Bool)] = [
    ("Read more: Ferry tickets get dearer", true), ("Lesen Sie auch: Fähre wird teurer", true),
    ("ALSO READ | Ferry tickets get dearer", true), ("Watch: the ferry leaves", true),
    ("The post Ferries stay dear appeared first on Bay Tribune.", true),
    ("The post office at the pier. Photo: SUPPLIED", false),
    ("Follow the Bay Tribune on Facebook, X and Instagram.", true),
    ("Follow the river to the mill.", false),
    ("Read the instructions before use", false), ("More than ten people came", false),
  ]
  @Test(arguments: lines) func `a link is told by its lead-in`(line: String, isLink: Bool) {
    #expect((LineOf(line).cue == .link) == isLink)
  }
}

struct CreditLineTests {
  static let lines: [(line: String, isCredit: Bool)] = [
    ("Photo: Ada Berg", true), ("Getty Images", true), ("Ada Berg/AP", true), ("REUTERS", true),
    ("Lindholm swimmers protest against higher pool fees", false),
    ("Foto: dpa", true), ("Victory via fuel choice", false), ("Ada Berg", false), ("圖／業者提供", true),
  ]
  @Test(arguments: lines) func `a credit stands alone`(line: String, isCredit: Bool) {
    #expect((LineOf(line).cue == .credit) == isCredit)
  }
}

struct CaptionWithCreditTests {
  static let lines: [(line: String, credit: String?, weak: Bool)] = [
    ("The ferry leaves the pier on Sunday. (Ada Berg/AP)", "(Ada Berg/AP)", false),
    ("The ferry leaves the pier on Sunday. (Ada Berg)", "(Ada Berg)", true),
    ("The mayor at the pier in Lindholm on Thursday | REUTERS", "REUTERS", false),
    ("The mayor said that the works will begin early next year. |", "", true),
    ("The ferry leaves the pier on Sunday. — AFP", "— AFP", true),
    (
      "The ferry leaves the pier on Sunday. Bay Post photo by Ada Berg",
      "Bay Post photo by Ada Berg", false
    ),
    ("The ferry leaves the pier on Sunday. AFP", "AFP", true),
    ("“We shall be back on Sunday.” — ADA BERG", nil, false),
    ("Fares stay the same. (APA, 30.7.2025)", "(APA, 30.7.2025)", true),
    ("He lost his seat to the opposition (see the annex)", nil, false),
    ("The firm kept its name for fifty years. [Copyright The Jiji Press, Ltd.]", nil, false),
  ]
  @Test(arguments: lines) func `a caption ends with its credit`(
    line: String, credit: String?, weak: Bool
  ) {
    let page = LineOf(line)
    guard case .caption(_, let range, let isWeak) = page.cue else {
      #expect(credit == nil, "\(line): \(String(describing: page.cue))")
      return
    }
    #expect(page(range) == credit)
    #expect(isWeak == weak)
  }
}

struct CallToFollowTests {
  @Test(arguments: [
    ("👉Listen to The Bay At Ann And Tom's on your podcast app👈", true),
    ("📲 Follow us on Telegram", true), ("👉The boats are back in the bay.", false),
  ])
  func `a call to follow is a link, a sign before it or not`(line: String, isLink: Bool) {
    #expect((LineOf(line).cue == .link) == isLink)
  }
}
