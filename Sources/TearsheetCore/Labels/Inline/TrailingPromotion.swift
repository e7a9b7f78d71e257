extension TailRule {
  /// The last sentence where it asks to follow, to subscribe or to give: `Support us on Patreon!`,
  /// `For the latest news, head to …`.
  static let trailingPromotion = TailRule(name: "promotion behind the text") { page, rest in
    guard let start = page.sentenceStarts(in: rest, bytes: 300).last, start > rest.lowerBound else {
      return nil
    }
    let range = start..<rest.upperBound
    guard page.promotes(range, by: Promotions.channels) else { return nil }
    return [Piece(range, .promotion, "promotion behind the text")]
  }
}

extension PageText {
  /// True for a sentence that asks to follow or to subscribe on a network: `Follow us on Facebook.`
  func asksToFollow(_ range: Range<Int>) -> Bool { promotes(range, by: Promotions.networks) }

  /// True for a line that asks to follow or to subscribe, on a network or at the site.
  func promotesSite(_ range: Range<Int>) -> Bool { promotes(range, by: Promotions.channels) }

  fileprivate func promotes(_ range: Range<Int>, by channels: [String]) -> Bool {
    // `📲 Clique aqui …`
    let sign = firstWord(of: range).flatMap { bytes[$0.lowerBound] >= 0xF0 ? $0.upperBound : nil }
    let start = skipSpaces(sign ?? range.lowerBound, range.upperBound)
    guard Promotions.openings.opens(self, at: start, before: range.upperBound),
      range.count <= 300, words(in: range, limit: 31).count <= 30
    else { return false }
    let text = lowercased(range)
    return channels.contains { text.holds($0) }
  }
}

/// Words of sentences that promote a site.
private enum Promotions {
  /// What they ask.
  static let openings = PrefixTable([
    "support ", "follow ", "subscribe ", "join ", "sign up ", "get the latest ", "get the day",
    "get latest ",
    "get more ",
    "get all ", "have your say", "don't miss ", "don’t miss ", "stay ", "catch all ", "check out ",
    "for the latest ", "for more ", "to get ",
    "to read more", "clique aqui", "clique e ", "entre no ", "haz clic", "haga clic", "pincha aquí",
    "cliquez ici", "clicca qui", "click here", "tap here", "hier klicken", "klik hier", "like us ",
    "download ", "become a ", "watch ", "listen to ", "read all ",
    "folgen sie ", "abonnieren ", "suivez ", "abonnez-vous ", "sigue ", "síguenos ", "suscríbete ",
    "siga ", "assine ", "inscreva-se ", "seguici ", "iscriviti ", "подписывайтесь ", "volg ",
  ])
  /// Networks and letters to follow.
  static let networks = [
    "patreon", "newsletter", "whatsapp", "telegram", "facebook", "instagram", "twitter", "youtube",
    "google news", "linkedin", "tiktok", "boletín",
  ]
  /// Where to, behind a text.
  static let channels =
    networks + [
      "our app", "our site", "our website", "news app", " channel", "subscriber", "head to ",
      "visit ", ".com", "our podcast",
      "comments below", "comment section", "comments section", "daily games", "crossword",
      "notifications", "latest news", "breaking news", "canal",
    ]
}
