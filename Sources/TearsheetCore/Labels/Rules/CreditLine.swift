extension LineRule {
  /// A picture credit alone: `Photo: Name`, `Getty Images`, `NAME / AGENCY`.
  static let creditLine = LineRule("credit alone", upTo: 120) { page, line in
    let content = page.lines[line].content
    guard !page.shapes[line].isProse, page.shapes[line].words <= 10,
      page.isStrongCredit(content) || page.opensCredit(content)
    else { return nil }
    return .credit
  }
}

extension PageText {
  /// True when the words of a credit are a credit's beyond doubt: an agency, `Photo`, `via`.
  func isStrongCredit(_ range: Range<Int>) -> Bool {
    guard let words = creditWords(in: range) else { return false }
    if opensCredit(range) { return true }
    let text = lowercased(range)
    if Agency.named(exactly: text) != nil || CreditWords.houses.contains(text) { return true }
    let tokens = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if tokens.contains(where: CreditWords.inside.contains) { return words.count <= 12 }
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

  /// The words of a range that can be a credit: few, and one of them is a word of credits, or they
  /// open like one; nil for all else, before the text is looked at as a whole.
  private func creditWords(in range: Range<Int>) -> [Word]? {
    var isCredit = opensCredit(range)
    var count = 0
    forEachWord(in: range) { bytes, word in
      count += 1
      isCredit = isCredit || Self.holdsCreditWord(bytes, Word.core(of: word, in: bytes))
      return count <= 16
    }
    return isCredit && (1...16).contains(count) ? words(in: range) : nil
  }

  /// True for a word, or a part of one between slashes, that some credit holds.
  private static func holdsCreditWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ core: Range<Int>
  ) -> Bool {
    var start = core.lowerBound
    for place in core where [0x2F, 0x7C, 0x2C, 0x2D].contains(bytes[place]) {
      if isCreditWord(bytes, start..<place) { return true }
      start = place + 1
    }
    return isCreditWord(bytes, start..<core.upperBound)
  }

  private static func isCreditWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    CreditWords.gate.contains(lineKey(of: UnsafeBufferPointer(rebasing: bytes[range])))
  }

  /// True when it opens with a word like `Photo by` or `Credit:`.
  func opensCredit(_ range: Range<Int>) -> Bool {
    CreditWords.openings.opens(self, at: range.lowerBound, before: range.upperBound)
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
    "photograph by", "photograph:", "photography by", "photo provided", "photo from", "photo -",
    "picture:", "picture by", "pictures:", "image:", "image by", "image credit", "images:",
    "image courtesy", "image source", "image via", "credit:", "credits:", "courtesy of",
    "courtesy:", "courtesy ", "source:", "source, images:", "source: ", "illustration:",
    "illustration by", "graphic:", "video:", "video by", "screenshot:", "file photo:", "foto:",
    "foto von", "fotos:", "bild:", "bilder:", "quelle:", "bildquelle:", "crédit", "crédits",
    "photo :", "image :", "© ", "imagen:", "fuente:", "crédito:", "foto de", "imagem:", "fonte:",
    "beeld:", "bron:", "fot.", "zdjęcie:", "фото:", "фотография:", "写真：", "写真:", "（写真",
    "提供：", "图片：", "图源", "圖：", "사진=", "사진:", "사진 제공",
  ])
  /// What a picture's credit opens with behind its caption on one line.
  static let pictureOpenings = PrefixTable([
    "photo:", "photo by", "photo credit", "photo courtesy", "photograph:", "photograph by",
    "picture:", "picture by", "image:", "image by", "image credit", "credit:", "illustration:",
    "© ", "foto:", "foto von", "bild:", "crédit :", "crédit:", "photo :", "fot.", "фото:",
  ])
  /// What a credit holds.
  static let inside: Set<String> = [
    "photo", "photos", "foto", "getty", "shutterstock", "imago", "epa", "handout", "pool",
    "unsplash", "pixabay", "pexels", "alamy", "istock", "flickr", "wikimedia", "screengrab",
    "screenshot", "courtesy", "zuma", "rex", "bloomberg", "picture", "pictures", "images",
    "photograph", "写真",
  ]
  /// The keys of every word that an agency's or a picture house's name or a credit begins with.
  static let gate: KeyTable<Void> = {
    let names = Agency.all.flatMap { [$0.name] + $0.aliases } + houses
    let words = names.flatMap { $0.split { $0 == " " || $0 == "/" || $0 == "-" }.prefix(2) }
    return KeyTable(
      keys: (words.map(String.init) + inside + ["via"]).map { lineKey(of: Array($0.utf8)[...]) })
  }()
  /// Picture houses that stand alone as credits.
  static let houses: Set<String> = [
    "getty", "getty images", "shutterstock", "bloomberg", "imago", "imago images", "alamy",
    "epa", "epa-efe", "epa-efe/rex", "istock", "istockphoto", "unsplash", "pixabay", "pexels",
    "adobe stock", "depositphotos", "wikimedia commons", "picture alliance", "picture-alliance",
    "zuma press", "handout", "supplied", "file photo", "file", "staff photo", "nasa",
    "contributed", "courtesy photo", "symbolbild", "archivbild", "archive",
  ]
}
