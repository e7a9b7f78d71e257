import TearsheetCore
import TearsheetFormats

/// Prints the records of files as JSON Lines, for `check.py` to compare with what other readers
/// of the same formats see.
@main
enum DumpRecords {
  static func main() {
    let paths = CommandLine.arguments.dropFirst().map { Array($0.utf8) }
    findFiles(
      paths,
      visit: { file in
        records(in: file, visit: show, problem: complain)
        return true
      }, problem: complain)
  }

  private static func show(_ record: Record) -> Bool {
    let page = page(from: record)
    let fields: [(String, String?)] = [
      ("key", record.key.record), ("name", record.name), ("form", record.form.rawValue),
      ("url", page.origin.url), ("language", page.origin.language),
      ("fetched", page.origin.fetched.map { String($0.seconds) }),
      ("title", page.declared.titles.first?.text),
      ("published", page.declared.published.first?.text),
      ("author", page.declared.authors.first?.text),
      ("encoding", page.encoding), ("undecodable", String(page.undecodable)),
      ("text", String(decoding: page.text, as: UTF8.self)),
      ("bytes", record.bytes.map { String($0, radix: 16) }.joined(separator: " ")),
    ]
    let members = fields.map { "\(quoted($0.0)): \($0.1.map(quoted) ?? "null")" }
    print("{\(members.joined(separator: ", "))}")
    return true
  }

  private static func complain(_ problem: InputProblem) {
    print("{\"problem\": \(quoted(problem.description))}")
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\0"..<" ":
        "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
