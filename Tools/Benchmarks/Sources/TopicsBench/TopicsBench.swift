import Foundation
import TearsheetCore

/// Tags articles of the topics benchmark ({"id", "title", "text"} a line).
///
/// `TopicsBench FILE` prints what is told of each, a JSON object a line; with `--top` only the ids
/// of first-level topics, as the scorer takes them; with `--speed` the time an article takes.
@main
struct TopicsBench {
  struct Sample: Decodable {
    let id: String
    let title: String?
    let text: String

    var article: Article {
      var article = Article()
      article.title = title ?? ""
      article.paragraphs = text.split(separator: "\n").map(String.init)
      return article
    }
  }

  struct Answer: Encodable {
    let id: String
    let title: String
    let topics: [String]
    let names: [String]
    let scores: [Double]
    let evidence: [[String]]
    let absence: String?
    let language: String?
    let places: [String]
  }

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first(where: { !$0.hasPrefix("--") }) else {
      FileHandle.standardError.write(Data("usage: TopicsBench [--top | --speed] FILE\n".utf8))
      exit(2)
    }
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let samples = try lines.map { try JSONDecoder().decode(Sample.self, from: Data($0.utf8)) }
    if arguments.contains("--speed") { return speed(samples) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    for sample in samples {
      let data = try encoder.encode(answer(to: sample, topOnly: arguments.contains("--top")))
      print(String(decoding: data, as: UTF8.self))
    }
  }

  static func answer(to sample: Sample, topOnly: Bool) -> Answer {
    let article = sample.article
    let judgement = judgeTopics(of: article)
    var topics = judgement.tags.map(\.id)
    if topOnly {
      var seen: Set<String> = []
      topics = topics.compactMap { MediaTopic.named($0)?.top }.filter { seen.insert($0).inserted }
    }
    return Answer(
      id: sample.id, title: article.title, topics: topics, names: judgement.tags.map(\.name),
      scores: judgement.tags.map { ($0.score * 100).rounded() / 100 },
      evidence: judgement.tags.map(\.evidence), absence: judgement.absence?.description,
      language: detectLanguage(of: article.text),
      places: places(of: article).map { "\($0.name) \($0.country) \($0.count) \($0.evidence)" })
  }

  /// Microseconds an article of exactly 600 words, one thread, the least of thirty rounds.
  static func speed(_ samples: [Sample]) {
    var articles: [Article] = []
    var words: [Substring] = []
    for sample in samples {
      words += sample.text.split(whereSeparator: \.isWhitespace)
      guard words.count >= 600 else { continue }
      var article = Article()
      article.title = sample.title ?? ""
      article.paragraphs = stride(from: 0, to: 600, by: 60).map {
        words[$0..<$0 + 60].joined(separator: " ")
      }
      article.language = "en"
      articles.append(article)
      words = []
    }
    print("\(articles.count) articles of 600 words, microseconds an article")
    print("topics \(least(articles) { topics(of: $0).count })")
    print("places \(least(articles) { places(of: $0).count })")
    print("language \(least(articles) { detectLanguage(of: $0.paragraphs[0]) == "en" ? 1 : 0 })")
  }

  /// Time of this process on its core, so that other processes do not count.
  static func least(_ articles: [Article], _ work: (Article) -> Int) -> Double {
    var best = Double.infinity
    var told = 0
    for _ in 0..<30 {
      let start = clock()
      for article in articles { told += work(article) }
      best = min(best, Double(clock() - start) / Double(articles.count))
    }
    precondition(told > 0)
    return (best * 1e7 / Double(CLOCKS_PER_SEC)).rounded() / 10
  }
}
