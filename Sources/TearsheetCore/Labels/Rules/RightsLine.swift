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
    let head = lowercased(place..<min(end, place + 60))
    for opening in PageText.rightsOpenings where head.hasPrefix(opening) { return true }
    for word in ["copyright", "[copyright", "(copyright", "(c)", "&copy;"]
    where head.hasPrefix(word) {
      let rest = head.dropFirst(word.count)
      let next = rest.first { $0 != " " && $0 != ":" }
      if next == "©" || next == "(" || next?.isNumber == true { return true }
      let following = place + word.utf8.count
      let words = words(in: min(following, end)..<end, limit: 2)
      if let first = words.first, first.isName || lowercased(first.core) == "by" { return true }
    }
    return false
  }

  private static let rightsOpenings = [
    "all rights reserved", "all content ©", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "riproduzione riservata", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone",
    "все права защищены", "tüm hakları saklıdır", "無断転載", "版权所有", "版權所有", "無断複製",
    "저작권자", "무단 전재", "ⓒ", "this material may not be published",
  ]
}
