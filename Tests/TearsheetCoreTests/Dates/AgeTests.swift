import Testing

@testable import TearsheetCore

struct AgeTests {
  static let ages: [(text: String, count: Int, unit: Age.Unit)] = [
    ("26 minutes ago", 26, .minute), ("an hour ago", 1, .hour), ("a day ago", 1, .day),
    ("5h ago", 5, .hour), ("2 weeks ago", 2, .week), ("yesterday", 1, .day), ("just now", 0, .day),
    ("vor 3 stunden", 3, .hour), ("vor einem tag", 1, .day), ("il y a 2 jours", 2, .day),
    ("hace una hora", 1, .hour), ("3 ore fa", 3, .hour), ("há 5 minutos", 5, .minute),
    ("3 uur geleden", 3, .hour), ("för 2 timmar sedan", 2, .hour), ("5 godzin temu", 5, .hour),
    ("3 часа назад", 3, .hour), ("2 gün önce", 2, .day), ("26分前", 26, .minute),
    ("7日前", 7, .day), ("3小时前", 3, .hour), ("3시간 전", 3, .hour), ("2 jam yang lalu", 2, .hour),
    ("منذ ساعة واحدة", 1, .hour), ("منذ يوم واحد", 1, .day), ("منذ يومين", 2, .day),
    ("منذ 4 ساعات", 4, .hour),
  ]
  @Test(arguments: ages) func `ages are read in the major languages`(
    text: String, count: Int, unit: Age.Unit
  ) {
    #expect(Age(text) == Age(count: count, unit: unit))
  }

  @Test(arguments: ["", "ago", "long ago", "minutes ago", "3 apples ago", "26", "123456 days ago"])
  func `other texts are no age`(text: String) {
    #expect(Age(text) == nil)
  }
}
