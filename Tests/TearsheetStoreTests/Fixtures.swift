import TearsheetCore

@testable import TearsheetStore

/// A page of one article, written without the stages: its text is the title and the paragraphs.
struct Sample {
  var path = "/pages/a.txt"
  var record: String?
  var title = "Rain in Lyon"
  var paragraphs = ["It rained in Lyon on Monday."]
  var day: String? = "2025-07-31"
  var outlet: String? = "The Daily Example"
  var topics: [String] = []
  var language: String? = "en"

  var key: PageKey { PageKey(path, record: record) }

  var article: Article {
    var article = Article()
    article.title = title
    article.paragraphs = paragraphs
    article.outlet = outlet
    article.language = language
    article.topics = topics.map { TopicTag(id: "medtop:" + $0, name: $0, score: 1, evidence: []) }
    if let day = day.flatMap(Day.init(text:)) {
      article.published = Published(
        text: day.description, earliest: day, latest: day, evidence: "test")
    }
    return article
  }

  var page: TearsheetCore.Record {
    let text = ([title] + paragraphs).joined(separator: "\n")
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Record(key: key, name: record ?? name, form: .text, bytes: Array(text.utf8))
  }

  var reading: PageReading {
    let count = page.bytes.count
    return PageReading(
      spans: [Span(0..<count, .body, Reason("test"), part: 0)], articles: [article])
  }

  var prepared: PreparedPage { PreparedPage(page, reading) }

  /// So many pages that say different things, newest first.
  static func many(_ count: Int) -> [Sample] {
    (0..<count).map { index in
      var sample = Sample()
      sample.path = "/pages/\(index / 100)/\(index).txt"
      sample.title = "Story number \(index)"
      sample.paragraphs = ["The text of story \(index) is about thing\(index % 7)."]
      sample.day = Day(number: 20_000 - index / 3).description
      sample.outlet = "Outlet \(index % 5)"
      sample.topics = [["sport", "politics", "weather"][index % 3]]
      return sample
    }
  }
}

extension Day {
  /// A day as `2025-07-31`.
  init?(text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}

/// A temporary library with some samples in it.
func library(_ samples: [Sample] = []) throws -> LibraryStore {
  let store = try LibraryStore(temporary: { record, _ in
    (Page(String(decoding: record.bytes, as: UTF8.self)), PageReading(spans: [], articles: []))
  })
  try store.take(samples)
  return store
}

extension LibraryStore {
  /// Imports samples, each a file of its own unless they share a path.
  @discardableResult func take(_ samples: [Sample], modified: Int = 1) throws -> ImportCounts {
    let session = beginImport()
    try session.add(samples.map(\.prepared))
    var paths: [String] = []
    for sample in samples where paths.last != sample.path { paths.append(sample.path) }
    for path in paths {
      try session.complete([FileStamp(path: Array(path.utf8), size: 1, modified: modified)])
    }
    return try session.finish()
  }

  /// The titles of a window.
  func titles(
    _ query: Query = .all, _ anchor: StoryWindow.Request.Anchor = .start, limit: Int = 100
  ) throws -> [String] {
    try window(StoryWindow.Request(query, anchor, limit: limit)).rows.map(\.title)
  }
}
