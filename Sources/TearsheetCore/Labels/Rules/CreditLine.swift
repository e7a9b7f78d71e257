extension LineRule {
  /// A picture credit alone: `Photo: Name`, `Getty Images`, `NAME / AGENCY`.
  static let creditLine = LineRule("credit alone", upTo: 120) { page, line in
    let content = page.lines[line].content
    guard !page.shapes[line].isProse, page.shapes[line].words <= 10,
      page.opensCredit(content) || page.isPersonAndOutlet(content)
        || page.isStrongCredit(content) && page.creditBehindStop(in: content) == nil
          && !page.isHeadline(content)
    else { return nil }
    return .credit
  }
}

extension PageText {
  /// True for a person and an outlet with nothing but a slash between them: `Ann Lee/Valley Council`.
  fileprivate func isPersonAndOutlet(_ content: Range<Int>) -> Bool {
    guard content.count <= 60, let slash = bytes[content].firstIndex(of: 0x2F),
      bytes[content].lastIndex(of: 0x2F) == slash,
      case let person = content.lowerBound..<slash,
      case let outlet = slash + 1..<content.upperBound,
      (2...4).contains(words(in: person, limit: 5).count),
      (1...2).contains(words(in: outlet, limit: 4).count),
      !bytes[content].contains(0x3A), !bytes[content].contains(0x28),
      !outlet.isEmpty, bytes[outlet.lowerBound] > 32, bytes[slash - 1] > 32
    else { return false }
    return words(in: content, limit: 7).allSatisfy {
      $0.shape == .capitalised || $0.shape == .capitals
        || AuthorWords.particles.contains(lowercased($0.core)) || bytes[$0.core].contains(0x2F)
    }
      && looksLikePerson(string(person))
  }

  /// True when the words of a credit are a credit's beyond doubt: an agency, `Photo`, `via`.
  func isStrongCredit(_ range: Range<Int>) -> Bool {
    guard let words = wordsOfCredit(range) else { return false }
    if opensCredit(range) { return true }
    let text = lowercased(range)
    if Agency.named(exactly: text) != nil || CreditWords.houses.contains(text) { return true }
    let tokens = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if tokens.contains(where: CreditWords.inside.contains) { return words <= 12 }
    if let via = tokens.lastIndex(of: "via"), via + 1 < tokens.count {
      let house = tokens[(via + 1)...].joined(separator: " ")
      return Agency.named(exactly: house) != nil || CreditWords.houses.contains(house)
    }
    let parts = text.split { $0 == "/" || $0 == "|" || $0 == "," }
    guard parts.count > 1 else { return false }
    return parts.contains { part in
      let name = part.split(separator: " ").joined(separator: " ")
      return Agency.named(exactly: name) != nil || CreditWords.houses.contains(name)
    }
  }

  /// True for more words than a name and its house have, and no mark or word of credits between
  /// them: `Swimmers protest against higher pool fees`.
  fileprivate func isHeadline(_ range: Range<Int>) -> Bool {
    let words = words(in: range, limit: 12)
    // `In photos: Boats of the bay`
    if words.count > 3, lowercased(words[0].core) == "in",
      CreditWords.labels.contains(lowercased(words[1].core))
    {
      return true
    }
    return words.count > 5
      && !bytes[range].contains(where: { $0 == 0x2F || $0 == 0x7C || $0 == 0x3A || $0 == 0x28 })
      && !words.contains {
        ["via", "by", "from", "courtesy", "photo", "photos"].contains(lowercased($0.core))
      }
  }

  /// True when it opens with a word like `Photo by` or `Credit:`.
  func opensCredit(_ range: Range<Int>) -> Bool {
    CreditWords.openings.opens(self, at: range.lowerBound, before: range.upperBound)
  }

  /// True for `Source: AFP/fs`: an agency, letters behind it or not.
  func namesSource(_ content: Range<Int>) -> Bool {
    guard
      let width = CreditWords.sources.width(
        in: bytes, at: content.lowerBound, before: content.upperBound)
    else { return false }
    let name = lowercased(trimmed(content.lowerBound + width..<content.upperBound))
    let agency = name.prefix { $0 != "/" }
    return Agency.named(outlet: String(agency)) != nil
  }

  /// True for two to four capitalised words: what can be a photographer's name.
  func isNameLike(_ range: Range<Int>) -> Bool {
    let words = words(in: range, limit: 6)
    guard (2...5).contains(words.count) else { return false }
    return words.allSatisfy { $0.isName || BylineWords.inside.contains(lowercased($0.core)) }
      && words.allSatisfy { $0.shape != .number }
  }
}

/// Words of picture credits.
enum CreditWords {
  /// What a credit opens with.
  static let openings = PrefixTable([
    "photo by", "photo:", "photos:", "photos by", "photo credit", "photo courtesy", "photo via",
    "photograph by", "photograph:", "photography by", "photo provided", "provided by ",
    "photo from", "photo -",
    "picture:", "picture by", "pictures:", "image:", "image by", "image credit", "images:",
    "image courtesy", "image source", "image via", "credit:", "credits:", "courtesy of",
    "courtesy:", "courtesy ", "source:", "source, images:", "source: ", "illustration:",
    "illustration by", "graphic:", "video:", "video by", "screenshot:", "file photo:",
    "file photo by", "foto:",
    "foto von", "fotos:", "bild:", "bilder:", "quelle:", "bildquelle:", "crédit", "crédits",
    "photo :", "image :", "© ", "imagen:", "fuente:", "crédito:", "foto de", "imagem:", "fonte:",
    "beeld:", "bron:", "fot.", "zdjęcie:", "фото:", "фотография:", "写真：", "写真:", "（写真",
    "提供：", "图片：", "图源", "圖：", "圖／", "圖/", "图／", "图/", "사진=", "사진:", "사진 제공", "créditos:",
    "fotografía:", "fotografia:", "photo de ", "المصدر:", "المصدر :", "источник:", "kaynak:",
    "来源：", "來源：", "출처:", "sumber:", "źródło:",
  ])
  /// What stands before the name of a source.
  static let sources = PrefixTable([
    "source:", "quelle:", "fuente:", "fonte:", "bron:", "source :", "المصدر:", "источник:",
    "kaynak:", "来源：", "來源：", "sumber:", "źródło:",
  ])
  /// What a picture's credit opens with behind its caption on one line.
  static let pictureOpenings = PrefixTable([
    "photo:", "photos:", "photo by", "photo credit", "photo courtesy", "photograph:",
    "photograph by", "file photo:",
    "file photo by", "photo /", "photos /", "picture /", "image /", "video /", "pic:", "pics:",
    "video:", "videos:", "picture:", "pictures:", "picture by", "image:", "image by",
    "image credit", "credit:", "illustration:",
    "© ", "foto:", "foto von", "bild:", "crédit :", "crédit:", "crédito:", "créditos:", "photo :",
    "fot.", "фото:", "fotografía:", "fotografia:",
  ])
  /// What a credit holds.
  static let inside: Set<String> = [
    "photo", "photos", "foto", "getty", "shutterstock", "imago", "epa", "handout", "pool",
    "unsplash", "pixabay", "pexels", "alamy", "istock", "flickr", "wikimedia", "screengrab",
    "screenshot", "courtesy", "zuma", "rex", "bloomberg", "picture", "pictures", "images",
    "photograph", "写真", "pic", "pics", "pix",
  ]
  /// The keys of the words that agencies' and picture houses' names begin with, and of what credits
  /// hold.
  static let keys = KeyTable(
    keys: (nameWords + innerWords).map { lineKey(of: Array($0.utf8)[...]) })
  /// The gate before those are looked up.
  static let gate = WordGate(nameWords + innerWords)
  /// The keys of what credits hold, wherever it stands.
  static let innerKeys = KeyTable(keys: innerWords.map { lineKey(of: Array($0.utf8)[...]) })
  /// The gate before those are looked up.
  static let innerGate = WordGate(innerWords)
  /// The most words that a name has.
  static let longestName = names.map { $0.split(separator: " ").count }.max() ?? 0
  private static let innerWords = inside + ["via"]
  private static let names = Agency.all.flatMap { [$0.name] + $0.aliases } + houses
  private static let nameWords = names.flatMap { name in
    name.split { $0 == " " || $0 == "/" || $0 == "-" }.prefix(2).map(String.init)
  }
  /// Those of them that a sentence opens with too.
  static let subjects: Set<String> = ["bloomberg", "nasa", "file", "archive", "contributed"]
  /// Picture houses that are no outlets.
  static let stocks: Set<String> = [
    "getty", "getty images", "shutterstock", "imago", "imago images", "alamy", "istock",
    "istockphoto", "unsplash", "pixabay", "pexels", "adobe stock", "depositphotos", "freepik",
    "dreamstime",
  ]
  /// Picture houses that stand alone as credits.
  static let houses = stocks.union([
    "bloomberg", "epa", "epa-efe", "epa-efe/rex", "wikimedia commons", "picture alliance",
    "picture-alliance", "zuma press", "handout", "supplied", "file photo", "file", "staff photo",
    "nasa", "contributed", "courtesy photo", "symbolbild", "archivbild", "archive", "123rf",
  ])
  /// Words that stand for `Photo:` behind a caption without its full stop.
  static let labels: Set<String> = ["photo", "photos", "image", "images", "picture", "pictures"]
  /// Last words of collections that pictures are taken from.
  static let collections: Set<String> = [
    "archives", "archive", "images", "pictures", "library", "files", "collection", "agency",
  ]
  /// Small words inside the names of who gives pictures.
  static let joints: Set<String> = ["of", "the", "de", "du", "la", "and", "&", "for"]
}
