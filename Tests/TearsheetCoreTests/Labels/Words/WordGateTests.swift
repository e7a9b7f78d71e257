import Testing

@testable import TearsheetCore

struct WordGateTests {
  private static let words = [
    "photo", "getty", "x-ray", "©nasa", "l’équipe", "ago", "a.p.", "фото", "i",
  ]

  private func opens(_ gate: WordGate, _ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { gate.mayOpen($0, 0..<$0.count) }
  }

  private func ends(_ gate: WordGate, _ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { gate.mayEnd($0, 0..<$0.count) }
  }

  @Test(arguments: words.flatMap { [$0, $0.uppercased(), $0 + ".", "“" + $0, "l'" + $0] })
  func `no word that has the key of one in the table is kept out`(text: String) {
    let keys = KeyTable(keys: Self.words.map { lineKey(of: Array($0.utf8)[...]) })
    guard keys.contains(lineKey(of: Array(text.utf8)[...])) else { return }
    #expect(opens(WordGate(Self.words), text))
    #expect(ends(WordGate(Self.words, byEnd: true), text))
  }

  @Test func `a mark inside a word does not keep it out`() {
    #expect(opens(WordGate(["xray"]), "x-ray"))
    #expect(opens(WordGate(["nasa"]), "©nasa"))
    #expect(opens(WordGate(["©nasa"]), "nasa"))
    #expect(ends(WordGate(["ago"], byEnd: true), "ago.,"))
  }

  @Test func `words with other letters are kept out`() {
    #expect(!opens(WordGate(Self.words), "Council"))
    #expect(!ends(WordGate(Self.words, byEnd: true), "council."))
  }

  @Test func `digits count as letters do`() {
    #expect(opens(WordGate(["24h"]), "24H"))
    #expect(!opens(WordGate(["24h"]), "23h"))
    #expect(!ends(WordGate(["news"], byEnd: true), "2021)"))
  }

  @Test(arguments: ["№1", "ö", "a", "-a", ""])
  func `what is not two letters or digits is let through`(text: String) {
    #expect(opens(WordGate(["zebra"]), text))
  }

  @Test(arguments: ["1№", "ö", "a", "a-b", "ö!", ""])
  func `so is what does not end on two`(text: String) {
    #expect(ends(WordGate(["zebra"], byEnd: true), text))
  }
}
