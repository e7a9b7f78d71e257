extension TailRule {
  /// The last sentence where it asks to follow, to subscribe or to give: `Support us on Patreon!`,
  /// `For the latest news, head to …`.
  static let trailingPromotion = TailRule(name: "promotion behind the text") { page, rest in
    guard let start = page.sentenceStarts(in: rest, bytes: 300).last, start > rest.lowerBound else {
      return nil
    }
    let range = start..<rest.upperBound
    guard Promotions.openings.opens(page, at: start, before: rest.upperBound),
      page.words(in: range, limit: 31).count <= 30
    else { return nil }
    let text = page.lowercased(range)
    guard Promotions.channels.contains(where: { text.contains($0) }) else { return nil }
    return [Piece(range, .promotion, "promotion behind the text")]
  }
}

/// Words of sentences that promote a site.
private enum Promotions {
  /// What they ask.
  static let openings = PrefixTable([
    "support ", "follow ", "subscribe ", "join ", "sign up ", "get the latest ", "get more ",
    "get all ", "stay ", "catch all ", "check out ", "for the latest ", "for more ", "to get ",
    "to read more", "like us ", "download ", "become a ", "watch ", "listen to ", "read all ",
    "folgen sie ", "abonnieren ", "suivez ", "abonnez-vous ", "sigue ", "síguenos ", "suscríbete ",
    "siga ", "assine ", "inscreva-se ", "seguici ", "iscriviti ", "подписывайтесь ", "volg ",
  ])
  /// Where to.
  static let channels = [
    "patreon", "newsletter", "whatsapp", "telegram", "facebook", "instagram", "twitter", "youtube",
    "our app", "news app", "google news", " channel", "subscriber", "head to ", "visit ", ".com",
    "linkedin", "our podcast", "notifications", "latest news", "breaking news", "boletín", "canal",
  ]
}
