public import TearsheetViewModel

extension KeyTable {
  /// The table as docs/keys.md gives it.
  public static var document: String {
    var lines = [
      "# Keys", "",
      "Made from the key table of the program (`RECORD=1 swift test` writes it anew).",
    ]
    for mode in Mode.allCases {
      lines += ["", "## \(heading(of: mode))", "", "| keys | what they do |", "| --- | --- |"]
      for binding in all where binding.modes.contains(mode) {
        let keys = binding.keys.map { "`\(escaped($0.name))`" }.joined(separator: " ")
        lines.append("| \(keys) | \(binding.help) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table as the help screen shows it.
  public static var helpBlocks: [TextBlock] {
    Mode.allCases.flatMap { mode -> [TextBlock] in
      let bindings = all.filter { $0.modes.contains(mode) }
      let lines = bindings.map { binding in
        let keys = binding.keys.map(\.name).joined(separator: " ")
        let gap = String(repeating: " ", count: max(2, 20 - keys.count))
        return TextBlock(.body, keys + gap + binding.help, hang: 20)
      }
      return [TextBlock(.heading, heading(of: mode))] + lines + [TextBlock(.blank)]
    }
  }

  private static func escaped(_ name: String) -> String { name == "|" ? "\\|" : name }

  private static func heading(of mode: Mode) -> String {
    switch mode {
    case .list: "In the list"
    case .article: "In the article"
    case .topics: "In the topics"
    case .cut: "In the page with what was cut"
    case .copies: "In the copies of a story"
    case .difference: "In two copies compared"
    case .help: "In the help"
    case .prompt: "While typing"
    }
  }
}
