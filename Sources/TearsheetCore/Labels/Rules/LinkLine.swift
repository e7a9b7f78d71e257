extension LineRule {
  /// A link to another story, told by its lead-in: `Read more: …`, `Lesen Sie auch: …`.
  static let linkLine = LineRule("link to another story", upTo: 300) { page, line in
    let content = page.lines[line].content
    if page.asksToFollow(content) { return .link }
    guard
      !page.shapes[line].isProse || page.find(":", in: content) != nil
        || page.has("The post ", at: content.lowerBound, before: content.upperBound)
        || page.shapes[line].words <= 12
          && page.has("Read the ", at: content.lowerBound, before: content.upperBound)
    else { return nil }
    return page.opensLink(at: content.lowerBound, in: content) ? .link : nil
  }
}

extension PageText {
  /// True when a lead-in to other stories opens at a place.
  func opensLink(at place: Int, in range: Range<Int>) -> Bool {
    let end = range.upperBound
    if PageText.linkOpenings.opens(self, at: place, before: end) { return true }
    if has("The post ", at: place, before: end) {
      return find(" appeared first on ", in: place..<end) != nil
    }
    return linkLeadEnd(at: place, before: end) != nil
  }

  /// Behind a lead-in and its mark: `Read more:`, `Lesen Sie auch –`; nil where none opens.
  func linkLeadEnd(at place: Int, before end: Int) -> Int? {
    guard let width = PageText.linkPrefixes.width(in: bytes, at: place, before: end) else {
      return nil
    }
    let next = skipSpaces(place + width, end)
    guard next < end else { return nil }
    if [0x3A, 0x7C, 0x2D, 0x3E].contains(bytes[next]) { return next + 1 }
    return ["–", "—", "»", "："].first { mark in
      bytes[next..<min(end, next + mark.utf8.count)].elementsEqual(mark.utf8)
    }.map { next + $0.utf8.count }
  }

  /// True for words that lead to another story's title and no sentence opens with, the title behind
  /// them without an end: `À lire aussi La ville bloquée`.
  func opensBareLink(at place: Int, in range: Range<Int>) -> Bool {
    guard
      let width = PageText.bareLinkPrefixes.width(in: bytes, at: place, before: range.upperBound),
      case let title = trimmed(place + width..<range.upperBound), (12...200).contains(title.count),
      let first = words(in: title, limit: 1).first, first.isName || !isCased(first)
    else { return false }
    return !LineShape(of: bytes, ending(of: title, bytes: 24)).endsSentence
      || bytes[title.upperBound - 1] == 0x3F
  }

  private static let bareLinkPrefixes = PrefixTable([
    "read more ", "read also ", "also read ", "read next ", "related stories ", "related article ",
    "lesen sie auch ", "lesen sie mehr ", "lire aussi ", "à lire aussi ", "lea también ",
    "lee también ", "leia também ", "leia mais ", "leggi anche ", "lees ook ", "läs också ",
    "les også ", "læs også ", "czytaj także ", "czytaj też ", "читайте также ", "baca juga ",
  ])

  private static let linkOpenings = PrefixTable([
    "【関連記事】", "【関連】", "read more stories from", "read more from", "read more about", "read more on",
    "read more at",
    "read the full story", "read the full article", "read the original", "read full story",
    "read full article", "click here to", "click here for", "view original", "external link",
    "see more from", "more stories from", "more from ", "for more stories", "for more news",
    "most read from ", "follow us on", "subscribe to our", "sign up for our", "download our app",
    "join our ",
    "mehr zum thema", "den ganzen artikel", "lire l'article complet", "lire la suite",
    "leer más en", "seguir leyendo", "leia mais em", "continua a leggere", "more top reads from",
    "sign in to access your", "error in retrieving data", "solve the daily crossword",
    "connectez-vous pour accéder à votre", "erreur lors de la récupération des données",
    "fehler beim abrufen der daten", "melden sie sich an, um ihr portfolio",
    "inicia sesión para acceder a tu", "accedi per consultare il tuo", "登入存取你的投資組合",
    "擷取數據時發生錯誤",
  ])
  private static let linkPrefixes = PrefixTable([
    "read more", "read also", "also read", "read", "read next", "see also", "related",
    "related topics", "read related topics", "related story", "related stories", "related article",
    "related articles", "related news",
    "more", "more news", "more on this", "must read", "te puede interesar", "puede interesarte",
    "también te puede interesar", "te recomendamos", "you may like", "you might also like",
    "don't miss", "watch", "watch now", "watch video",
    "video", "also see", "lesen sie auch", "lesen sie mehr", "mehr dazu", "lire aussi",
    "à lire aussi", "lea también", "lee también", "leia também", "leia mais", "leggi anche",
    "lees ook", "läs också", "les også", "læs også", "czytaj także", "czytaj też",
    "читайте также", "читайте також", "ilgili haber", "baca juga", "関連記事", "相关阅读", "延伸閱讀",
    "관련기사",
  ])
}
