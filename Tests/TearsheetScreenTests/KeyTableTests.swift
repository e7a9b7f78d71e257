import Foundation
import TearsheetViewModel
import Testing

@testable import TearsheetScreen

@Suite struct KeyTableTests {
  @Test(arguments: Mode.allCases) func `no key means two things in a mode`(mode: Mode) {
    var meanings: [Key: Action] = [:]
    for binding in KeyTable.all where binding.modes.contains(mode) {
      for key in binding.keys {
        #expect(meanings[key] == nil, "\(key.name) in \(mode)")
        meanings[key] = binding.action
      }
    }
  }

  @Test(arguments: Mode.allCases) func `every mode has a way out and a way to suspend`(mode: Mode) {
    let actions = KeyTable.all.filter { $0.modes.contains(mode) }.map(\.action)
    #expect(actions.contains { [.back, .quit, .cancel].contains($0) })
    #expect(actions.contains(.suspend) && actions.contains(.redraw))
  }

  static let needed: [(key: Key, mode: Mode, action: Action)] = [
    (.down, .list, .move(.lines(1))), (.character("k"), .list, .move(.lines(-1))),
    (.pageDown, .article, .move(.pages(1))), (.character(" "), .article, .move(.pages(1))),
    (.character("g"), .list, .move(.first)), (.end, .list, .move(.last)),
    (.enter, .list, .open), (.right, .list, .open), (.character("l"), .list, .open),
    (.character("q"), .article, .back), (.left, .article, .back), (.escape, .article, .back),
    (.tab, .list, .switchPane), (.character("J"), .article, .step(1)),
    (.character("K"), .article, .step(-1)), (.character("t"), .list, .showTopics),
    (.character("f"), .article, .promptFilter), (.character("/"), .list, .promptFind),
    (.character("n"), .article, .findAgain(1)), (.character("N"), .list, .findAgain(-1)),
    (.character("x"), .article, .showCut), (.character("w"), .article, .toggleEvidence),
    (.character("c"), .list, .showCopies), (.character("d"), .copies, .showDifference),
    (.character("r"), .list, .toggleRead), (.character("s"), .article, .toggleStar),
    (.character("u"), .list, .undo), (.character("?"), .list, .showHelp),
    (.control("l"), .prompt, .redraw), (.control("z"), .article, .suspend),
    (.character("q"), .list, .quit), (.character("q"), .prompt, .edit(.insert("q"))),
  ]
  @Test(arguments: needed)
  func `what a reader needs has its key`(key: Key, mode: Mode, action: Action) {
    #expect(KeyTable.action(for: key, in: mode) == action)
  }

  @Test func `docs has the table`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/keys.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try KeyTable.document.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/keys.md")
      return
    }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == KeyTable.document,
      "docs/keys.md is old; RECORD=1 swift test writes it anew")
  }
}
