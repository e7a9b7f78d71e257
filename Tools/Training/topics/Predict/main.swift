import Foundation
import TearsheetCore

// Reads {"id", "title", "text"} a line, prints {"id", "topics", "places", "language", …} a line:
// what the reader tells of a text. With --top, topics are first-level ones, as the scorer has them.

struct Sample: Decodable {
  let id: String
  let title: String?
  let text: String
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

func answer(to sample: Sample, topOnly: Bool) -> Answer {
  var article = Article()
  article.title = sample.title ?? ""
  article.paragraphs = sample.text.split(separator: "\n").map(String.init)
  let judgement = judgeTopics(of: article)
  var topics = judgement.tags.map(\.id)
  if topOnly {
    var seen: Set<String> = []
    topics = topics.compactMap { MediaTopic.named($0)?.top }.filter { seen.insert($0).inserted }
  }
  return Answer(
    id: sample.id, title: article.title, topics: topics, names: judgement.tags.map(\.name),
    scores: judgement.tags.map { ($0.score * 100).rounded() / 100 },
    evidence: judgement.tags.map(\.evidence),
    absence: judgement.absence?.description, language: detectLanguage(of: article.text),
    places: places(of: article).map { "\($0.name) \($0.country) \($0.count) \($0.evidence)" })
}

let topOnly = CommandLine.arguments.contains("--top")
let encoder = JSONEncoder()
encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
while let line = readLine() {
  let sample = try JSONDecoder().decode(Sample.self, from: Data(line.utf8))
  print(String(decoding: try encoder.encode(answer(to: sample, topOnly: topOnly)), as: UTF8.self))
}
