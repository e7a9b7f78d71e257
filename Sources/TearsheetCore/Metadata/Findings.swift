/// What the spans of one part say of its article, before declared claims are weighed.
struct Findings {
  var titles: [String] = []
  var subtitle: String?
  var section: String?
  var outlets: [String] = []
  var agencies: [String] = []
  var bylines: [String] = []
  /// Lines of the header that look like a name and have nothing else to say so.
  var loneNames: [String] = []
  var datelines: [Dateline] = []
  var datelineText: String?
  var stamps: [Range<Int>] = []
  /// What signs the text and may name its day: `(APA, 30.7.2025)`, `… first published July 31, 2025.`
  var signedDays: [Range<Int>] = []
  var paragraphs: [String] = []
  var captions: [Article.Caption] = []
  var captionRanges: [Range<Int>] = []
  var rights: [String] = []
  var hashtags: [String] = []
  var notes: [String] = []
  /// Where the running text and the captions stand.
  var textRanges: [Range<Int>] = []
}

extension Findings {
  /// The rule that takes what a link says of itself out of a sentence, which goes on behind it.
  static let linkWords = "words behind a link"

  /// The rule for a name alone on a line between title and text.
  static let nameInHeader = "name in the header"

  /// The rule for a caption below the credit of its picture.
  static let captionUnderCredit = "caption under its credit"

  /// Takes what one span says; `before` is the span before it in the same part.
  mutating func take(_ text: PageText, _ span: Span, after before: Span?) {
    let words = text.string(span.range)
    switch span.label {
    case .title:
      titles.append(words)
      if let day = text.dayBehindTitle(span.range) { signedDays.append(day) }
    case .subtitle: subtitle = subtitle ?? words
    case .section: section = section ?? sectionName(words)
    case .outlet: outlets.append(words)
    case .agency:
      agencies.append(words)
      signedDays.append(span.range)
    case .byline:
      bylines.append(words)
      if span.reason.rule == Findings.nameInHeader { loneNames.append(words) }
    case .timestamp: stamps.append(span.range)
    case .body where goesOn(text, span, after: before):
      let isApart = before?.range.upperBound != span.range.lowerBound
      paragraphs[paragraphs.count - 1] += (isApart ? " " : "") + words
      textRanges.append(span.range)
    case .body, .heading:
      paragraphs.append(words)
      textRanges.append(span.range)
    case .caption:
      let isUnder = span.reason.rule == Findings.captionUnderCredit && before?.label == .credit
      let credit = isUnder ? before.map { creditName(text.string($0.range)) } : nil
      captions.append(Article.Caption(words, credit: credit))
      captionRanges.append(span.range)
    case .credit: takeCredit(words, after: before)
    case .rights: rights.append(words)
    case .hashtag: hashtags += hashtagNames(in: words)
    case .note:
      notes.append(words)
      if saysWhenPublished(words) { signedDays.append(span.range) }
    case .dateline: takeDateline(text, span.range)
    default: break
    }
  }

  /// True for the rest of a line behind what a link in it says of itself.
  private func goesOn(_ text: PageText, _ span: Span, after before: Span?) -> Bool {
    guard before?.reason.rule == Findings.linkWords, let last = textRanges.last else {
      return false
    }
    return !text.bytes[last.upperBound..<span.range.lowerBound].contains(0x0A)
  }

  private mutating func takeCredit(_ words: String, after before: Span?) {
    guard before?.label == .caption, let last = captions.last, last.credit == nil else { return }
    captions[captions.count - 1] = Article.Caption(last.text, credit: creditName(words))
  }

  private mutating func takeDateline(_ text: PageText, _ range: Range<Int>) {
    let dateline = Dateline(text, text.datelineWithoutMark(range))
    datelines.append(dateline)
    if let agency = dateline.agency { agencies.append(agency) }
    if let agency = wideAgency(in: text.string(range)) { agencies.append(agency) }
    let words = text.string(range)
    if words.unicodeScalars.contains(where: { $0.value > 0x2E80 }) {
      let wide = WideDatelineFields(words)
      datelineText = datelineText ?? wide.place
      if let reporter = wide.reporter { bylines.append(reporter) }
      return
    }
    // `New Delhi [India]`
    let all = dateline.place
    let bracket = all.first { text.bytes[$0] == 0x5B || text.bytes[$0] == 0x28 }
    let place = text.string(text.trimmed(all.lowerBound..<(bracket ?? all.upperBound)))
    if !place.isEmpty { datelineText = datelineText ?? place }
  }

  private func saysWhenPublished(_ note: String) -> Bool {
    let note = note.lowercased()
    return note.holds("first published") || note.holds("originally published")
      || note.hasPrefix("published in ")
  }

  private func sectionName(_ words: String) -> String {
    words.hasPrefix("| ") ? String(words.dropFirst(2)) : words
  }

  private func hashtagNames(in words: String) -> [String] {
    words.split(separator: " ").compactMap { tag in
      guard let first = tag.first, first == "#" || first == "＃", tag.count > 1 else { return nil }
      return String(tag.dropFirst())
    }
  }
}

/// The name in a credit: brackets, `Photo by` and the like taken off.
func creditName(_ words: String) -> String {
  var name = words[...]
  let brackets: [Character] = ["(", ")", "[", "]", "（", "）", "|", " "]
  let dashes: [Character] = ["—", "–", "-"]
  while let first = name.first, brackets.contains(first) || dashes.contains(first) {
    name = name.dropFirst()
  }
  // `(Photo Ann Lee)`
  for word in ["Photo ", "Photos ", "Foto "] where name.hasPrefix(word) {
    let rest = name.dropFirst(word.count)
    if rest.first?.isUppercase == true, rest.contains(" ") { name = rest }
  }
  // `Photo by Ann Lee for The Valley.`
  if name.hasSuffix("."), let last = name.split(separator: " ").last, last.count > 4 {
    name = name.dropLast()
  }
  while let last = name.last, brackets.contains(last) || last == "." && name.hasSuffix(").") {
    // `Valley News Agency (VNA)`
    if last == ")", name.dropFirst().contains("("), name.count(where: { $0 == ")" }) == 1 { break }
    name = name.dropLast()
  }
  let lower = name.lowercased()
  for opening in CreditWords.leads where lower.hasPrefix(opening) && lower.count > opening.count {
    // `Photo: Photo: Ann Lee`
    return creditName(String(name.dropFirst(opening.count).drop { $0 == " " || $0 == ":" }))
  }
  return String(name)
}

extension CreditWords {
  /// Words before the name in a credit, the longest first.
  static let leads = [
    "photograph by", "photograph:", "photography by", "©", "photo credit:", "photo courtesy of",
    "photo by",
    "photos by", "picture by", "image credit:", "image by", "illustration by", "video by",
    "photo /", "photo/", "photos /", "picture /", "image /", "video /", "video:", "videos:", "pic:",
    "pics:",
    "photo:", "photos:", "picture:", "pictures:", "image:", "images:", "credit:", "courtesy of",
    "courtesy:", "source, images:", "source:", "foto von", "foto de", "foto:", "fotos:", "bild:",
    "quelle:", "crédit photo :", "crédit :", "crédit:", "crédito:", "créditos:", "fotografía:",
    "fotografia:", "写真：", "写真:", "提供：", "圖／", "圖/", "圖：", "图／", "图/", "图：", "사진=",
  ]
}

extension PageText {
  /// The day that a title ends with behind a dash, where it can be read one way only: `Ferries
  /// return – Valley Post – 07/25/2025`.
  fileprivate func dayBehindTitle(_ title: Range<Int>) -> Range<Int>? {
    let words = words(in: ending(of: title, bytes: 24))
    guard words.count > 2, let last = words.last, last.shape == .number, last.range.count >= 8,
      isDash(words[words.count - 2].range), let date = dates(in: last.range, limit: 1).first,
      date.range == last.range, date.otherDay == nil
    else { return nil }
    return last.range
  }

  /// A dateline without the dash, colon or bracket that closes it.
  func datelineWithoutMark(_ range: Range<Int>) -> Range<Int> {
    var range = trimmed(range)
    let marks: [(StaticString, Int)] = [
      ("—", 3), ("–", 3), ("―", 3), ("-", 1), (":", 1), ("|", 1), ("·", 2), ("»", 2),
    ]
    for _ in 0..<4 {
      for (mark, width) in marks
      where has(mark, at: range.upperBound - width, before: range.upperBound) {
        range = trimmed(range.lowerBound..<range.upperBound - width)
      }
      if has(".", at: range.upperBound - 1, before: range.upperBound),
        has(")", at: range.upperBound - 2, before: range.upperBound)
      {
        range = trimmed(range.lowerBound..<range.upperBound - 1)
      }
    }
    // `[SINGAPORE]`
    if let first = range.first, bytes[first] == 0x5B, bytes[range.upperBound - 1] == 0x5D {
      return range.dropFirst().dropLast()
    }
    // `GRAZ.`, but not `WASHINGTON, D.C.`
    if range.last.map({ bytes[$0] }) == 0x2E, bytes[range].count(where: { $0 == 0x2E }) == 1,
      words(in: range, limit: 5).count <= 4
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}
