/// What may be a name where neither capitals nor spaces tell: katakana of three and more, Han of two
/// to six characters between other characters.
enum WideNames {
  private enum Kind { case katakana, han, other }

  static func find(in word: Substring) -> [String] {
    guard word.utf8.contains(where: { $0 >= 0xE3 }) else { return [] }
    var names: [String] = []
    var run = ""
    var kind = Kind.other
    func end() {
      let count = run.unicodeScalars.count
      if kind == .katakana && count >= 3 || kind == .han && (2...6).contains(count) {
        names.append(run)
      }
      run = ""
    }
    for scalar in word.unicodeScalars {
      let next = Self.kind(of: scalar)
      if next != kind { end() }
      kind = next
      if next != .other { run.unicodeScalars.append(scalar) }
    }
    end()
    return names
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30A1...0x30FA, 0x30FC...0x30FE: .katakana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x3005...0x3007: .han
    default: .other
    }
  }
}
