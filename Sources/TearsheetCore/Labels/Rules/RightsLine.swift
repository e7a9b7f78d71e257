extension LineRule {
  /// A rights line: a copyright sign or word in front, or the reserved rights.
  static let rightsLine = LineRule("rights line", upTo: 600) { page, line in
    page.opensRights(at: page.lines[line].content.lowerBound, in: page.lines[line].content)
      ? .rights : nil
  }
}

extension PageText {
  /// True when a rights statement opens at a place: `©`, `(c) 2025`, `Copyright 2025`,
  /// `[Copyright The …`, `All rights reserved`, `無断転載`.
  func opensRights(at place: Int, in range: Range<Int>) -> Bool {
    let end = range.upperBound
    if has("©", at: place, before: end) || has("Ⓒ", at: place, before: end) { return true }
    if PageText.rightsOpenings.opens(self, at: place, before: end) { return true }
    guard let width = PageText.copyrightWords.width(in: bytes, at: place, before: end) else {
      return false
    }
    let next = skipSpaces(place + width, end)
    if next < end,
      isDigit(bytes[next]) || bytes[next] == 0x28 || has("©", at: next, before: end)
        || has("ⓒ", at: next, before: end) || has("Ⓒ", at: next, before: end)
    {
      return true
    }
    let words = words(in: next..<end, limit: 1)
    return words.first.map { $0.isName || string($0.core) == "by" } ?? false
  }

  private static let copyrightWords = PrefixTable([
    "copyright:", "copyright", "[copyright", "(copyright", "(c)", "&copy;",
  ])

  private static let rightsOpenings = PrefixTable([
    "all rights reserved", "all content ©", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "riproduzione riservata", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone",
    "все права защищены", "tüm hakları saklıdır", "無断転載", "版权所有", "版權所有", "無断複製",
    "저작권자", "<저작권자", "무단 전재", "무단전재", "ⓒ", "this material may not be published",
  ])
}
