import Foundation
import TearsheetCore
import Testing

/// Every field of the shared pages that a careful person wrote down, where they lie beside the
/// repository.
struct SharedSeedTests {
  struct Expected: Decodable {
    struct Article: Decodable {
      let id, page, kind: String
      let title, outlet, agency, dateline, section, subtitle: String?
      let paragraphs: [String]
      let authors, captions, credits, rights, unscored: [String]?
      let published: Days?
    }
    let articles: [Article]
    let neverInAnyArticle: [String]
    enum CodingKeys: String, CodingKey {
      case articles
      case neverInAnyArticle = "never_in_any_article"
    }
  }

  /// One day or several that are all right.
  struct Days: Decodable {
    let days: [String]
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      let several = try? value.decode([String].self)
      let all = if let several { several } else { [try value.decode(String.self)] }
      days = all.map { String($0.prefix(10)) }
    }
  }

  static let expected: [Expected.Article] = {
    let file = SeedPages.shared.appending(path: "expected.json")
    let data = FileManager.default.contents(atPath: file.path) ?? Data()
    return (try? JSONDecoder().decode(Expected.self, from: data).articles) ?? []
  }()

  @Test(.enabled(if: !expected.isEmpty))
  func `each shared article is read as a careful person reads it`() throws {
    var readings: [String: PageReading] = [:]
    for (name, bytes) in SeedPages.all() {
      readings[name] = read(Page(key: PageKey("/" + name), name: name, text: bytes))
    }
    for want in Self.expected {
      let articles = try #require(readings[want.page]).articles
        .filter { $0.part.rawValue == want.kind }
      let have = try #require(articles.max { overlap($0, want) < overlap($1, want) })
      compare(have, want)
    }
    #expect(readings.values.reduce(0) { $0 + $1.articles.count } >= Self.expected.count)
  }

  private func overlap(_ article: Article, _ want: Expected.Article) -> Int {
    Set(article.paragraphs.joined(separator: " ").split(separator: " "))
      .intersection(want.paragraphs.joined(separator: " ").split(separator: " ")).count
  }

  private func compare(_ have: Article, _ want: Expected.Article) {
    let open = Set(want.unscored ?? [])
    #expect(have.paragraphs.map(folded) == want.paragraphs.map(folded), "\(want.id)")
    #expect(have.part.rawValue == want.kind, "\(want.id)")
    #expect(have.titleDerived == (want.title == nil), "\(want.id)")
    if let title = want.title { #expect(folded(have.title) == folded(title), "\(want.id)") }
    #expect(have.outlet == want.outlet, "\(want.id)")
    #expect(have.agency == want.agency, "\(want.id)")
    #expect(have.authors == want.authors ?? [], "\(want.id)")
    #expect(have.rights == want.rights ?? [], "\(want.id)")
    #expect(have.captions.map(\.credit) == want.credits ?? [], "\(want.id)")
    if !open.contains("captions") {
      #expect(have.captions.map(\.text) == want.captions ?? [], "\(want.id)")
    }
    if !open.contains("subtitle") { #expect(have.subtitle == want.subtitle, "\(want.id)") }
    if want.dateline != nil { #expect(have.dateline == want.dateline, "\(want.id)") }
    guard let days = want.published?.days else { return }
    let published = have.published
    #expect(
      days.contains { day in
        guard let published else { return false }
        return "\(published.earliest)" <= day && day <= "\(published.latest)"
          && published.latest.number - published.earliest.number <= 1
      }, "\(want.id): \(String(describing: published))")
  }
}
