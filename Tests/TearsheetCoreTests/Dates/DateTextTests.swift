import Testing

@testable import TearsheetCore

struct DateTextTests {
  static let dates: [(text: String, day: String, words: String)] = [
    ("on Jul 31, 2025 08:05 (JST) in", "2025-07-31", "Jul 31, 2025 08:05 (JST)"),
    ("31 July 2025", "2025-07-31", "31 July 2025"),
    ("Wednesday, July 23, 2025, in", "2025-07-23", "Wednesday, July 23, 2025"),
    ("am 3. März 2025 um", "2025-03-03", "3. März 2025"),
    ("le 1er août 2025", "2025-08-01", "1er août 2025"),
    ("el 31 de julio de 2025", "2025-07-31", "31 de julio de 2025"),
    ("2025-07-31", "2025-07-31", "2025-07-31"), ("23-04-2025", "2025-04-23", "23-04-2025"),
    ("04/23/2025", "2025-04-23", "04/23/2025"), ("4.3.2025", "2025-03-04", "4.3.2025"),
    ("Mon, 6/3/2019", "2019-06-03", "6/3/2019"), ("Wed 6/3/2019", "2019-03-06", "6/3/2019"),
    ("06/02/2019 05:40 PM EDT", "2019-06-02", "06/02/2019 05:40 PM EDT"),
    ("06/02/2019 17:40 CET", "2019-02-06", "06/02/2019 17:40 CET"),
    ("2025年7月31日", "2025-07-31", "2025年7月31日"), ("2025년 7월 31일", "2025-07-31", "2025년 7월 31일"),
    ("31 июля 2025 г.", "2025-07-31", "31 июля 2025"),
    ("ReutersJul 3, 2025", "2025-07-03", "Jul 3, 2025"),
    ("الميناء٢٢-٠٧-٢٠٢٥", "2025-07-22", "٢٢-٠٧-٢٠٢٥"),
    ("٨ يوليو ٢٠٢٥", "2025-07-08", "٨ يوليو ٢٠٢٥"),
    ("09 أغسطس 201709:34", "2017-08-09", "09 أغسطس 201709:34"),
    ("Date: 2025-08-19T20:37:32.000Z Title", "2025-08-19", "2025-08-19T20:37:32.000Z"),
  ]
  @Test(arguments: dates) func `dates are read as they are written`(
    text: String, day: String, words: String
  ) throws {
    let page = PageText(Array(text.utf8))
    let date = try #require(page.dates(in: 0..<page.bytes.count).first)
    #expect("\(date.day)" == day)
    #expect(page.string(date.range) == words)
  }

  @Test(arguments: ["in 2025", "31 February 2025", "2025 people", "99/99/2025", "12025-01-01"])
  func `a year alone and days that are none are no date`(text: String) {
    let page = PageText(Array(text.utf8))
    #expect(page.dates(in: 0..<page.bytes.count).isEmpty)
  }

  @Test func `time and zone make a point in time`() throws {
    let page = PageText(Array("Jul 31, 2025 8:05 p.m. (JST)".utf8))
    let date = try #require(page.dates(in: 0..<page.bytes.count).first)
    #expect(date.minutes == 20 * 60 + 5)
    #expect(date.instant == Instant(seconds: 1_753_959_900))
  }
}
