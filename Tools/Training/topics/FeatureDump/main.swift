import Foundation
@_spi(Training) import TearsheetCore

// Reads {"id", "title", "text"} a line, prints {"id", "features": [[key, "words", count], …]} a
// line: what the topic model sees of a text, so that training and reading cannot differ.

struct Sample: Decodable {
  let id: String
  let title: String?
  let text: String
}

struct Row: Encodable {
  let id: String
  let keys: [UInt32]
  let words: [String]
  let counts: [Int]
}

func row(of sample: Sample) -> Row {
  var article = Article()
  article.title = sample.title ?? ""
  article.paragraphs = sample.text.split(separator: "\n").map(String.init)
  let features = TopicFeatures(article)
  var found: [UInt32: (words: String, count: Int)] = [:]
  for feature in features.all {
    let bytes = Array(features.pieces[feature.piece].utf8)[feature.bytes]
    let words = String(decoding: bytes, as: UTF8.self).lowercased()
    found[TopicFeatures.key(feature.hash), default: (words, 0)].count += 1
  }
  let sorted = found.sorted { $0.key < $1.key }
  return Row(
    id: sample.id, keys: sorted.map(\.key), words: sorted.map(\.value.words),
    counts: sorted.map(\.value.count))
}

let encoder = JSONEncoder()
encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
while let line = readLine() {
  let sample = try JSONDecoder().decode(Sample.self, from: Data(line.utf8))
  print(String(decoding: try encoder.encode(row(of: sample)), as: UTF8.self))
}
