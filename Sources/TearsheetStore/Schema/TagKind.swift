/// What a tag says. The numbers are stored.
enum TagKind: Int64, CaseIterable, Sendable {
  case outlet = 1
  case agency = 2
  case author = 3
  case topic = 4
  case hashtag = 5
  case place = 6
  case language = 7
  /// A folder above the page, or the file that holds it among others.
  case path = 8
  /// One of `StateTag`.
  case state = 9
  case label = 10
  /// No headline stands in the page.
  case derived = 11

  /// True for what is said of a story as a whole; the others are said of one of its articles.
  var isOfStory: Bool { self == .topic || self == .state || self == .label }
}

/// The states that are kept as tags, so that they are listed and counted like any other.
enum StateTag: String, CaseIterable, Sendable {
  case unread, starred, hidden, copy
}
