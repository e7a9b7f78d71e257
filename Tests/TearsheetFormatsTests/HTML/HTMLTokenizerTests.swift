import TearsheetCore
import Testing

@testable import TearsheetFormats

@Suite struct HTMLTokenizerTests {
  /// One token a word: `<a x=1>` as `a{x=1}`, `</a>` as `/a`, text in quotes, comments in bangs.
  private func tokens(_ html: String) -> String {
    Array(html.utf8).withUnsafeBufferPointer { bytes in
      var tokenizer = HTMLTokenizer(bytes)
      var shown: [String] = []
      func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      while true {
        switch tokenizer.next() {
        case .text(let range): shown.append("'\(string(range))'")
        case .startTag(let name):
          let attributes = tokenizer.attributes.map { "\(string($0.name))=\(string($0.value))" }
          let list = attributes.isEmpty ? "" : "{\(attributes.joined(separator: ","))}"
          shown.append(string(name) + list + (tokenizer.isSelfClosing ? "/" : ""))
        case .endTag(let name): shown.append("/" + string(name))
        case .comment(let range): shown.append("!\(string(range))!")
        case .doctype: shown.append("doctype")
        case .end: return shown.joined(separator: " ")
        }
      }
    }
  }

  static let sources: [(html: String, tokens: String)] = [
    ("<a>b</a>", "a 'b' /a"), ("<A HREF='x'>", "A{HREF=x}"),
    ("<a b=c d='e' f=\"g\" h>", "a{b=c,d=e,f=g,h=}"),
    ("<a b = 'c'\n/>", "a{b=c}/"), ("<a b=c/>", "a{b=c/}"), ("<br/>", "br/"), ("<a / b>", "a{b=}"),
    ("<a b='>'>c", "a{b=>} 'c'"), ("<a =b>", "a{=b=}"), ("<a b==c>", "a{b==c}"),
    ("<a b=>c", "a{b=} 'c'"),
    ("a < b", "'a < b'"), ("a<", "'a<'"), ("<<a>", "'<' a"), ("</>x", "'x'"),
    ("</ a>x", "! a! 'x'"),
    ("<a", ""), ("<a b", ""), ("<a b='c", ""), ("x<a b=\"c>d", "'x'"), ("</a", ""),
    ("<!-- a -- b --->c", "! a -- b -! 'c'"), ("<!-->a", "!! 'a'"), ("<!--->a", "!! 'a'"),
    ("<!--a--!>b", "!a! 'b'"), ("<!--a", "!a!"), ("<!--a--", "!a!"), ("<!--a--!", "!a!"),
    ("<!--", "!!"),
    ("<!doctype html><p>", "doctype p"), ("<!DOCTYPE>x", "doctype 'x'"), ("<!x>y", "!x! 'y'"),
    ("<?php echo '>' ?>x", "!?php echo '! '' ?>x'"), ("<![CDATA[x]]>y", "![CDATA[x]]! 'y'"),
    ("<a\u{0}b>", "a\u{0}b"), ("é<é>", "'é<é>'"),
  ]

  @Test(arguments: sources) func `a source falls into its tokens`(html: String, tokens: String) {
    #expect(self.tokens(html) == tokens)
  }

  static let scripts: [(html: String, content: String)] = [
    ("x</script>y", "x"), ("x</SCRIPT >y", "x"), ("x</scripty></script>", "x</scripty>"),
    ("x", "x"),
    ("<!-- <script> </script> --></script>y", "<!-- <script> </script> -->"),
    ("<!-- </script>y", "<!-- "), ("<!--><script></script>y", "<!--><script>"),
    ("<!-- <script> --></script>y", "<!-- <script> -->"),
    ("<!-- <scripty> </script>y", "<!-- <scripty> "),
  ]

  @Test(arguments: scripts) func `a script ends where it does for browsers`(
    html: String, content: String
  ) {
    Array(html.utf8).withUnsafeBufferPointer { bytes in
      var tokenizer = HTMLTokenizer(bytes)
      #expect(String(decoding: bytes[tokenizer.scriptText()], as: UTF8.self) == content)
    }
  }

  static let references: [(source: String, inAttribute: Bool, text: String?)] = [
    ("&amp;", false, "&"), ("&AMP", false, "&"), ("&notin;", false, "∉"), ("&notit;", false, "¬"),
    ("&not=", true, nil), ("&nota", true, nil), ("&not;", true, "¬"), ("&hellip", false, nil),
    ("&NotEqualTilde;", false, "≂̸"), ("&CounterClockwiseContourIntegral;", false, "∳"),
    ("&#65;", false, "A"), ("&#x41", false, "A"), ("&#X41;", false, "A"), ("&#128;", false, "€"),
    ("&#0;", false, "\u{FFFD}"), ("&#xD800;", false, "\u{FFFD}"), ("&#x110000;", false, "\u{FFFD}"),
    ("&#99999999999999999999;", false, "\u{FFFD}"), ("&#;", false, nil), ("&#x;", false, nil),
    ("&", false, nil), ("& ", false, nil), ("&nosuchname;", false, nil), ("&;", false, nil),
  ]

  @Test(arguments: references)
  func `a reference stands for its characters`(source: String, inAttribute: Bool, text: String?) {
    Array(source.utf8).withUnsafeBufferPointer { bytes in
      let found = CharacterReference(in: bytes, at: 0, end: bytes.count, inAttribute: inAttribute)
      let scalars = found.map {
        [$0.first, $0.second].filter { $0 > 0 }.compactMap(Unicode.Scalar.init)
      }
      #expect(scalars.map { String(String.UnicodeScalarView($0)) } == text)
    }
  }

  @Test
  func `attributes beyond the limit are read over, and of two with one name the first counts`() {
    let many = (0..<1000).map { "a\($0)=\($0)" }.joined(separator: " ")
    #expect(tokens("<p \(many)>x").hasSuffix("a63=63} 'x'"))
    let hints = renderHTML(Array("<p class=one class=two>x".utf8)).hints
    #expect(hints.map(\.classWords) == [["one"]])
  }

  static let bombs: [(name: String, html: String)] = [
    ("elements in each other", String(repeating: "<div>", count: 30_000) + "x"),
    ("open emphasis", String(repeating: "<b><i>", count: 15_000) + "x"),
    ("open links", String(repeating: "<a href=#>x", count: 20_000)),
    ("paragraphs", String(repeating: "<p>a", count: 15_000)),
    ("signs", String(repeating: "<", count: 30_000) + String(repeating: "&", count: 30_000)),
    ("comments", String(repeating: "<!--", count: 30_000)),
    ("templates never closed", String(repeating: "<template><svg>", count: 15_000)),
    (
      "end tags of nothing",
      String(repeating: "<div>", count: 1000) + String(repeating: "</b></p></x>", count: 3_000)
    ),
    ("attributes", "<p " + (0..<30_000).map { "a\($0)=1" }.joined(separator: " ") + ">x"),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: bombs)
  func `a page made to be slow is not`(name: String, html: String) {
    let rendering = renderHTML(Array(html.utf8))
    #expect(rendering.hints.count == rendering.text.count { $0 == 10 })
  }
}
