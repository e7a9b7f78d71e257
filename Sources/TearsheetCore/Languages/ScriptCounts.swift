/// How many letters of each script a text has.
struct ScriptCounts {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    for at in text.indices where text[at] & 0xC0 != 0x80 {
      let next = at + 1 < text.count ? text[at + 1] : 0
      if let script = Script(text[at], next) { counts[script.rawValue] += 1 }
    }
  }

  /// The script most of the text is in; nil when it has hardly a letter.
  ///
  /// A syllabic sign says as much as some letters. Japanese is told by its kana, however many
  /// Chinese characters stand beside them.
  var leading: Script? {
    var weights = counts
    for script in [Script.han, .kana, .hangul] { weights[script.rawValue] *= 3 }
    if weights[Script.kana.rawValue] * 10 > weights[Script.han.rawValue] {
      weights[Script.kana.rawValue] += weights[Script.han.rawValue]
    }
    guard let most = Script.allCases.max(by: { weights[$0.rawValue] < weights[$1.rawValue] }),
      weights[most.rawValue] >= 4
    else { return nil }
    return most
  }
}
