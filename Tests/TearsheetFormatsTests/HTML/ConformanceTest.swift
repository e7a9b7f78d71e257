@testable import TearsheetFormats

/// One test of html5lib's format: a source, the state to begin in, and the tokens it falls into.
///
/// Tokens are told as text: `<a x="1">`, `</a>`, `<!-- … -->`, `<!doctype>`, and text in quotes. NUL
/// is U+FFFD throughout, as what is read has it.
struct ConformanceTest {
  let description: String
  let expected: [String]
  let states: [String]
  private let input: [UInt8]
  private let lastStartTag: String

  /// Nil for what is no such test.
  init?(_ value: JSONValue) {
    guard let input = value["input"]?.text, let output = value["output"]?.elements else {
      return nil
    }
    let isDouble = value["doubleEscaped"] == .bool(true)
    func text(_ value: JSONValue?) -> String {
      let text = value?.text ?? ""
      return repaired(isDouble ? unescaped(text) : text)
    }
    description = value["description"]?.text ?? ""
    let tag = value["lastStartTag"]?.text ?? ""
    let states = value["initialStates"]?.elements?.compactMap(\.text) ?? ["Data state"]
    // Elements with CDATA sections are left out whole; only scripts are read as scripts.
    self.states = states.filter {
      $0 != "CDATA section state" && ($0 != "Script data state" || ["", "script"].contains(tag))
    }
    lastStartTag = tag
    self.input = Array(unixLines(repaired(isDouble ? unescaped(input) : input)).utf8)
    expected = output.compactMap { token in
      guard let parts = token.elements, let kind = parts.first?.text else { return nil }
      switch kind {
      case "StartTag":
        guard case .object(let members)? = parts.dropFirst(2).first else { return nil }
        let attributes = members.map { (text(.string(Array($0.key.utf8))), text($0.value)) }
        return startTag(text(parts[1]), attributes, isSelfClosing: parts.count > 3)
      case "EndTag": return "</\(text(parts[1]))>"
      case "Comment": return "<!--\(text(parts[1]))-->"
      case "DOCTYPE": return "<!doctype>"
      default: return "'\(text(parts[1]))'"
      }
    }
  }

  /// What the tokenizer makes of the source.
  func tokens(in state: String) -> [String] {
    input.withUnsafeBufferPointer { bytes in
      var tokenizer = HTMLTokenizer(bytes)
      var shown = ShownTokens(bytes)
      switch state {
      case "PLAINTEXT state": shown.addText(tokenizer.plainText(), hasReferences: false)
      case "Script data state": shown.addText(tokenizer.scriptText(), hasReferences: false)
      case "RAWTEXT state", "RCDATA state":
        let range = rawText(&tokenizer)
        shown.addText(range, hasReferences: state == "RCDATA state")
      default: break
      }
      while shown.add(tokenizer.next(), of: tokenizer) {}
      return shown.tokens
    }
  }

  private func rawText(_ tokenizer: inout HTMLTokenizer) -> Range<Int> {
    switch lastStartTag {
    case "xmp": tokenizer.rawText(until: "xmp")
    case "title": tokenizer.rawText(until: "title")
    case "textarea": tokenizer.rawText(until: "textarea")
    case "noframes": tokenizer.rawText(until: "noframes")
    default: tokenizer.plainText()
    }
  }
}

/// The tokens of a source, as text.
private struct ShownTokens {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var tokens: [String] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Adds a token; false for the end.
  mutating func add(_ token: HTMLTokenizer.Token, of tokenizer: HTMLTokenizer) -> Bool {
    switch token {
    case .text(let range): addText(range, hasReferences: true)
    case .startTag(let name):
      var attributes: [(String, String)] = []
      for attribute in tokenizer.attributes {
        let name = lowercased(attribute.name)
        guard !attributes.contains(where: { $0.0 == name }) else { continue }
        attributes.append((name, decoded(attribute.value, inAttribute: true)))
      }
      tokens.append(
        startTag(lowercased(name), attributes, isSelfClosing: tokenizer.isSelfClosing))
    case .endTag(let name): tokens.append("</\(lowercased(name))>")
    case .comment(let range):
      tokens.append("<!--\(String(decoding: bytes[range], as: UTF8.self))-->")
    case .doctype: tokens.append("<!doctype>")
    case .end: return false
    }
    return true
  }

  /// Adds text; to the text before it, where there is some.
  mutating func addText(_ range: Range<Int>, hasReferences: Bool) {
    guard !range.isEmpty else { return }
    let text =
      hasReferences
      ? decoded(range, inAttribute: false) : String(decoding: bytes[range], as: UTF8.self)
    if let last = tokens.last, last.hasPrefix("'") {
      tokens[tokens.count - 1] = "\(last.dropLast())\(text)'"
    } else {
      tokens.append("'\(text)'")
    }
  }

  private func decoded(_ range: Range<Int>, inAttribute: Bool) -> String {
    var text: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "&"),
        let reference = CharacterReference(
          in: bytes, at: at, end: range.upperBound, inAttribute: inAttribute)
      {
        text.appendUTF8(reference.first)
        if reference.second != 0 { text.appendUTF8(reference.second) }
        at += reference.length
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func lowercased(_ range: Range<Int>) -> String {
    let folded = bytes[range].map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    return String(decoding: folded, as: UTF8.self)
  }
}

private func startTag(
  _ name: String, _ attributes: [(String, String)], isSelfClosing: Bool
) -> String {
  let list = attributes.sorted { $0.0 < $1.0 }.map { " \($0.0)=\"\($0.1)\"" }.joined()
  return "<\(name)\(list)\(isSelfClosing ? "/" : "")>"
}

/// With U+FFFD for NUL.
private func repaired(_ text: String) -> String {
  String(decoding: repairedUTF8(Array(text.utf8)), as: UTF8.self)
}

/// With line feeds for all line ends: the tests expect it before the tokenizer.
private func unixLines(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if byte == 10, bytes.last == 13 { bytes.removeLast() }
    bytes.append(byte)
  }
  return String(decoding: bytes.map { $0 == 13 ? 10 : $0 }, as: UTF8.self)
}

/// Every `\uHHHH` in it as its code point.
private func unescaped(_ text: String) -> String {
  let quoted = Array("\"".utf8) + text.utf8.filter { $0 != UInt8(ascii: "\"") } + Array("\"".utf8)
  return (try? parseJSON(quoted[...]).value)?.text ?? text
}

extension JSONValue {
  /// The elements of an array; nil for all else.
  var elements: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }
}
