import ArgumentParser
import TearsheetCore

/// `tearsheet topics`: the topics and how they are told.
struct Topics: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the topics and how they are told.")

  @Flag(help: "Print one object a line, with definitions and names in all languages.")
  var json = false

  func run() throws {
    var output = Output()
    if json {
      var writer = JSONWriter()
      for topic in MediaTopic.told { writer.topic(topic) }
      try output.json(writer)
    } else {
      try output.lines(topicsPreface)
      for top in MediaTopic.tops {
        try output.line("")
        try output.line("\(top.id)  \(top.name)")
        for child in top.children { try output.line("  \(child.id)  \(child.name)") }
      }
    }
    try output.flush()
  }
}

private let topicsPreface = """
  Topics are told from an article's words by a linear model that was trained for English; what is
  shown is likely enough to be right, with the words that spoke for it (w in the reader). An article
  in another language has no computed topic. docs/topics.md has the data and the figures.

  Vocabulary: IPTC Media Topics, (c) International Press Telecommunications Council, CC BY 4.0.
  Model trained on texts under CC BY-SA 4.0; see NOTICE.
  """

extension JSONWriter {
  fileprivate mutating func topic(_ topic: MediaTopic) {
    object { json in
      json.key("id")
      json.string(topic.id)
      json.key("name")
      json.string(topic.name)
      json.key("level")
      json.number(topic.level)
      json.key("parent")
      json.string(topic.parent)
      json.key("definition")
      json.string(topic.definition)
      json.key("names")
      json.object { names in
        for (language, name) in topic.names.sorted(by: { $0.key < $1.key }) {
          names.foreignKey(language)
          names.string(name)
        }
      }
    }
    endLine()
  }
}
