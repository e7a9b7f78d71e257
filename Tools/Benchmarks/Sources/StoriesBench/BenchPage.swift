/// One line of a benchmark file.
struct BenchPage: Decodable {
  let id: String
  let text: String

  /// Blocks between empty lines where there are any, else lines.
  var paragraphs: [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard text.utf8.firstRange(of: [10, 10]) != nil else { return lines.map(String.init) }
    var paragraphs = [""]
    for line in lines {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += line + " "
      }
    }
    return paragraphs
  }
}
