import Testing

@testable import TearsheetCore

struct StampRuleTests {
  static let alone: [(line: String, stamp: String?)] = [
    ("time26 minutes ago", "26 minutes ago"), ("clock icon an hour ago", "an hour ago"),
    ("7 days ago", "7 days ago"), ("time11-06-2025", "11-06-2025"),
    ("Published: 31 July 2025", "31 July 2025"), ("3時間前", "3時間前"),
    ("Last updated at 11:23 PM on 10th January 2012", "10th January 2012"),
    ("Wed, 11 Jan 2012", "Wed, 11 Jan 2012"), ("He left an hour ago.", nil), ("today", "today"),
    ("timeYesterday", "Yesterday"), ("Tue, 4 Mar 2025 | Updated 11:42 IST", "Tue, 4 Mar 2025"),
    ("Publié le 31 juillet 2025 à 06h30, mis à jour à 09h12", "31 juillet 2025 à 06h30"),
    ("Updated July 31, 2025 — 5.10pm, first published at 2.44pm", "July 31, 2025"),
    ("18 Sep, 2025 02:30 PM · 2 mins to read", "18 Sep, 2025 02:30 PM"),
    ("Published - October 04, 2025 08:12 pm IST - MERAN", "October 04, 2025 08:12 pm IST"),
    ("Oslo | Updated: July 31, 2025 07:30 IST", "July 31, 2025 07:30 IST"),
    ("05:04 AM July 31, 2025", "05:04 AM July 31, 2025"), ("timehá 5 horas", "há 5 horas"),
    ("12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026", "12:43, 20 Apr 2026"),
    ("4 March 2025 or so, 5 March 2025", nil),
    ("timeun giorno fa", "un giorno fa"), ("timeمنذ ساعتين", "منذ ساعتين"),
    ("March 3, 2025 - the town and its bells", nil),
    ("4 March 2025: the day that the harbour froze", nil),
  ]
  @Test(arguments: alone) func `a stamp alone is found without its lead`(
    line: String, stamp: String?
  ) {
    let page = LineOf(line)
    guard case .stamp(let range) = page.cue else {
      #expect(stamp == nil, "\(String(describing: page.cue))")
      return
    }
    #expect(page(range) == stamp)
  }

  static let glued: [(line: String, outlet: String, stamp: String)] = [
    ("Coastal Courier7 days ago", "Coastal Courier", "7 days ago"),
    ("The Sun5 hours ago", "The Sun", "5 hours ago"),
    ("Wave23-04-2025", "Wave", "23-04-2025"), ("Metro2413 hours ago", "Metro24", "13 hours ago"),
    ("Radio Sevenan hour ago", "Radio Seven", "an hour ago"),
    ("9 Wire50 minutes ago", "9 Wire", "50 minutes ago"),
    ("El Faro · hace 3 horas", "El Faro", "hace 3 horas"),
    ("Nordlicht | vor 2 Tagen", "Nordlicht", "vor 2 Tagen"), ("毎朝通信7日前", "毎朝通信", "7日前"),
    ("20 Minutesil y a 3 heures", "20 Minutes", "il y a 3 heures"),
    ("Públicohá 6 horas", "Público", "há 6 horas"),
    ("الشرقمنذ 3 ساعات", "الشرق", "منذ 3 ساعات"),
    ("Bay TribuneYesterday", "Bay Tribune", "Yesterday"),
    ("ValleyMarch 3, 2025", "Valley", "March 3, 2025"),
    ("الميناء٢٢-٠٧-٢٠٢٥", "الميناء", "٢٢-٠٧-٢٠٢٥"),
    ("الميناءمنذ يوم واحد", "الميناء", "منذ يوم واحد"),
  ]
  @Test(arguments: glued) func `an outlet and its stamp are taken apart`(
    line: String, outlet: String, stamp: String
  ) {
    let page = LineOf(line)
    guard case .outletStamp(let name, let age) = page.cue else {
      Issue.record("\(line): \(String(describing: page.cue))")
      return
    }
    #expect(page(name) == outlet)
    #expect(page(age) == stamp)
  }

  @Test(arguments: ["Fernfieldtoday", "The harbour opened 40 years ago, in spring.", "Snow"])
  func `other lines hold no stamp`(line: String) {
    #expect(LineOf(line).cue == nil)
  }
}
