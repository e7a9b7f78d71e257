extension TailRule {
  /// The last sentence where it asks to follow, to subscribe or to give: `Support us on Patreon!`,
  /// `For the latest news, head to …`.
  static let trailingPromotion = TailRule(name: "promotion behind the text") { page, rest in
    // `VALLEY TIMES' journalism` ends no sentence.
    let starts = page.sentenceStarts(in: rest, bytes: 300)
    guard let start = starts.last(where: { page.bytes[$0] &- 0x61 >= 26 }),
      start > rest.lowerBound
    else { return nil }
    let range = start..<rest.upperBound
    // `CLICK HERE FOR MORE BOATS The crews slept.`
    guard page.promotesSite(range), !page.goesOn(behindCallAt: start, in: rest) else { return nil }
    return [Piece(range, .promotion, "promotion behind the text")]
  }
}

extension TailRule {
  /// `More to follow` behind the last sentence, glued to it or not.
  static let trailingMore = TailRule(name: "furniture behind the text") { page, rest in
    let window = page.ending(of: rest, bytes: 40)
    guard let place = page.find("More to follow", in: window), place > rest.lowerBound,
      page.trimmed(place + 14..<rest.upperBound).count <= 3,
      page.endsSentence(before: place, in: rest)
    else { return nil }
    return [Piece(place..<rest.upperBound, .other, "furniture behind the text")]
  }

  /// A phrase of furniture behind the last sentence: `View comments`, `Report an error`.
  static let trailingPhrase = TailRule(name: "furniture behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 70)).suffix(7)
    guard let last = words.last, !last.closes else { return nil }
    for word in words.dropFirst().reversed()
    where page.endsSentence(before: word.range.lowerBound, in: rest) {
      let range = word.range.lowerBound..<rest.upperBound
      guard let kind = PhraseTable.kind(key: lineKey(of: page.bytes[range])),
        kind != .section, kind != .hashtagHeading
      else { return nil }
      return [Piece(range, kind.label, "furniture behind the text")]
    }
    return nil
  }
}

extension PageText {
  /// True for a sentence that asks to follow or to subscribe on a network: `Follow us on Facebook.`
  func asksToFollow(_ range: Range<Int>) -> Bool { promotes(range, by: Promotions.networks) }

  /// True for a line that asks to follow or to subscribe, on a network or at the site.
  func promotesSite(_ range: Range<Int>) -> Bool {
    promotes(range, by: Promotions.channels) || appeals(range)
  }

  /// True for a sentence before a text that asks to follow, or says that one may listen; letters may be
  /// glued to it: `NEWYou can now listen to Valley articles!`.
  func promotesInFront(_ range: Range<Int>) -> Bool {
    guard range.count <= 160, let word = firstWord(of: range) else { return false }
    let glued = bytes[word].prefix { $0 &- 0x41 < 26 }.count
    let start = glued > 2 && glued < word.count ? word.lowerBound + glued - 1 : word.lowerBound
    let sentence = start..<range.upperBound
    return promotes(sentence, by: Promotions.channels)
      || Promotions.hearing.opens(self, at: start, before: range.upperBound)
  }

  fileprivate func promotes(_ range: Range<Int>, by channels: [String]) -> Bool {
    guard range.count <= 300 else { return false }
    // `📲 Clique aqui …`, `(You can now subscribe …)`
    let sign = firstWord(of: range).flatMap {
      switch bytes[$0.lowerBound] {
      case 0xF0...: $0.lowerBound + 4
      case 0x28, 0x5B: $0.lowerBound + 1
      default: nil
      }
    }
    let start = skipSpaces(sign ?? range.lowerBound, range.upperBound)
    guard Promotions.openings.opens(self, at: start, before: range.upperBound),
      words(in: range, limit: 36).count <= 35
    else { return false }
    let text = lowercased(range)
    return channels.contains { text.holds($0) }
  }

  /// True for a sentence that asks its readers to pay for what they read: `Readers like you keep
  /// these stories free.`
  fileprivate func appeals(_ range: Range<Int>) -> Bool {
    guard range.count <= 300, !bytes[range].contains(0x22) else { return false }
    let text = lowercased(range)
    return Promotions.gifts.contains(where: text.holds)
      && Promotions.voices.contains(where: text.holds)
      && !["“", "„", "«"].contains(where: text.holds)
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
    "for the latest ", "for more ", "to get ", "more stories ",
    "to read more", "clique aqui", "clique e ", "entre no ", "haz clic", "haga clic", "pincha aquí",
    "cliquez ici", "clicca qui", "click here", "tap here", "hier klicken", "klik hier", "like us ",
    "download ", "become a ", "watch ", "listen to ", "read all ",
    "you can now ", "you can also ", "únete ", "participe do ", "participe no ", "receba ",
    "acompanhe ", "unisciti ", "rejoignez ", "retrouvez ", "abonnieren sie ", "ikuti ",
    "folgen sie ", "abonnieren ", "suivez ", "abonnez-vous ", "sigue ", "síguenos ", "suscríbete ",
    "siga ", "assine ", "inscreva-se ", "seguici ", "iscriviti ", "подписывайтесь ", "volg ",
  ])
  /// What says that a text may be heard.
  static let hearing = PrefixTable([
    "you can now listen to ", "you can listen to ", "listen to the audio", "listen to this ",
  ])
  /// What an appeal asks for, or promises.
  static let gifts = [
    "paywall", "readers like you", "monthly payment", "support us", "supporting us", "support our",
    "your donation", "your subscription", "your contribution", "free for everyone",
    "independent journalism",
    "high-quality journalism", "journalism of ", "become a member",
    "enjoyed this article", "like this story", "artikel gefallen", "bookmark",
    "feedback!", "unterstützen sie",
  ]
  /// How it speaks to its readers, or of itself.
  static let voices = [
    "readers like you", "support ", "you can ", "if you ", "your ", " us ", " our ", " we ",
    "we need ", " us!", " uns ", "dieser artikel", "this article", "this story", "these stories",
  ]
  /// Networks and letters to follow.
  static let networks = [
    "patreon", "newsletter", "whatsapp", "telegram", "facebook", "instagram", "twitter", "youtube",
    "google news", "linkedin", "tiktok", "boletín", "your podcast app",
  ]
  /// Where to, behind a text.
  static let channels =
    networks + [
      "our app", "our site", "our website", "news app", " channel", "subscriber", "head to ",
      "visit ", ".com", "click here", "signing up", "sign up here", "our podcast",
      "comments below", "comment section", "comments section", "daily games", "crossword",
      "notifications", "latest news", "breaking news", "canal",
    ]
}
