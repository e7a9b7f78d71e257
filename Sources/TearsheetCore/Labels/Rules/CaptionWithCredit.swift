extension LineRule {
  /// A caption that ends with its credit: in brackets, or behind a bar.
  static let captionWithCredit = LineRule("caption with credit", upTo: 700) { page, line in
    let content = page.lines[line].content
    let barred = page.shapes[line].marks.contains(.bar) ? page.barredCredit(in: content) : nil
    // `| Photo credit: The Agency (TA)`
    if case .caption(_, let credit, _) = barred, page.opensPictureCredit(credit) { return barred }
    return page.bracketedCredit(in: content) ?? barred ?? page.gluedCredit(in: content)
      ?? page.creditBehindStop(in: content) ?? page.dashedCredit(in: content)
      ?? page.photographer(in: content)
  }
}

extension PageText {
  /// `… in Tokyo. (Name/Agency)`.
  fileprivate func bracketedCredit(in content: Range<Int>) -> LineCue? {
    var end = content.upperBound
    let isStopped = end > content.lowerBound && bytes[end - 1] == 0x2E
    if isStopped { end -= 1 }
    guard let close = closesBracket(end, in: content),
      let open = openBracket(before: close, in: content)
    else { return nil }
    let inner = trimmed(open.upperBound..<close.lowerBound)
    let text = trimmed(content.lowerBound..<open.lowerBound)
    guard words(in: text, limit: 4).count >= 3 || shape(of: text).wide > 6 else { return nil }
    let credit = open.lowerBound..<content.upperBound
    guard !opensRights(at: inner.lowerBound, in: inner), sentenceEnds(in: text) <= 3 else {
      return nil
    }
    if isOutletAndPerson(inner) { return .caption(text: text, credit: credit, weak: false) }
    if isStrongCredit(inner) {
      // `… on Wednesday. (ANI)` ends an agency's text as well as a caption.
      let name = lowercased(inner).prefix { $0 != "," && $0 != "/" }
      let isSignature =
        shape(of: text).endsSentence && Agency.named(exactly: name) != nil
        && !words(in: inner, limit: 8).dropFirst().contains(where: \.isName)
      return .caption(text: text, credit: credit, weak: isSignature)
    }
    // `… said the deputy mayor Ann Lee (Valley Party).`
    if isStopped, !shape(of: text).endsSentence { return nil }
    return isNameLike(inner) || isAcronym(inner)
      ? .caption(text: text, credit: credit, weak: true) : nil
  }

  /// True for a few words that begin with capitals.
  private func isCapitalised(_ range: Range<Int>, upTo limit: Int) -> Bool {
    let words = words(in: range, limit: limit + 1)
    return (1...limit).contains(words.count) && words.allSatisfy(\.isName)
  }

  /// True for `VBC News: Ann Lee` and `Ann Lee / Valley Post`, who gave a picture and who took it.
  private func isOutletAndPerson(_ inner: Range<Int>) -> Bool {
    if let slash = find(" / ", in: inner), case let house = slash + 3..<inner.upperBound {
      return isCapitalised(inner.lowerBound..<slash, upTo: 3) && isCapitalised(house, upTo: 4)
        && looksLikePerson(string(inner.lowerBound..<slash))
    }
    guard let colon = find(": ", in: inner), case let outlet = inner.lowerBound..<colon,
      case let person = colon + 2..<inner.upperBound,
      (1...4).contains(words(in: outlet, limit: 5).count),
      words(in: outlet, limit: 5).allSatisfy(\.isName),
      (2...3).contains(words(in: person, limit: 4).count),
      words(in: person, limit: 4).allSatisfy({ $0.shape == .capitalised || $0.shape == .capitals })
    else { return false }
    return looksLikePerson(string(person))
  }

  /// True for three to six capital letters: an agency may be called so.
  private func isAcronym(_ range: Range<Int>) -> Bool {
    (3...6).contains(range.count) && bytes[range].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// `… on Thursday | Agency`; the credit may be missing, for the next line to give.
  fileprivate func barredCredit(in content: Range<Int>) -> LineCue? {
    var bar = content.upperBound - 1
    let floor = max(content.lowerBound, content.upperBound - 80)
    while bar > floor, bytes[bar] != 0x7C { bar -= 1 }
    guard bar > floor, bytes[bar] == 0x7C, bytes[bar - 1] == 32 else { return nil }
    let text = trimmed(content.lowerBound..<bar)
    let credit = trimmed(bar + 1..<content.upperBound)
    guard words(in: text, limit: 5).count >= 5, find("|", in: text) == nil else { return nil }
    // `… on Monday.[Photo/Agency] |`
    if credit.isEmpty, let bracketed = bracketedCredit(in: text) { return bracketed }
    // `Monday, Dec. 5, 2016 Login | Register`
    if PhraseTable.kind(key: lineKey(of: bytes[credit])) != nil { return nil }
    let isCredit =
      credit.isEmpty || isStrongCredit(credit) || isNameLike(credit)
      || words(in: credit, limit: 4).allSatisfy(\.isName)
    return isCredit && words(in: credit, limit: 8).count < 8
      ? .caption(
        text: text, credit: credit, weak: shape(of: text).endsSentence && !isStrongCredit(credit))
      : nil
  }

  /// `公開されたドローン＝2025年9月8日、斜里町、神村正史撮影`: no full stop, and who took it last.
  fileprivate func photographer(in content: Range<Int>) -> LineCue? {
    guard content.count >= 30, bytes[content.upperBound - 1] >= 0x80,
      PageText.photographed.contains(where: {
        has($0, at: content.upperBound - $0.utf8CodeUnitCount, before: content.upperBound)
      })
    else { return nil }
    let window = ending(of: content, bytes: 60)
    for mark: StaticString in ["、", "＝", "，", "　"] {
      let places = window.reversed().lazy.filter {
        self.has(mark, at: $0, before: content.upperBound)
      }
      guard let place = places.first, place - content.lowerBound >= 15 else { continue }
      let credit = trimmed(place + mark.utf8CodeUnitCount..<content.upperBound)
      guard credit.count <= 45 else { return nil }
      return .caption(text: trimmed(content.lowerBound..<place), credit: credit, weak: false)
    }
    return nil
  }

  private static let photographed: [StaticString] = ["撮影", "提供", "摄", "攝"]

  /// `… on Saturday. — Agency`, `… on July 28. —ANN LEE`: what signs a text too.
  fileprivate func dashedCredit(in content: Range<Int>) -> LineCue? {
    let window = ending(of: content, bytes: 60)
    guard
      let dash = window.reversed().first(where: {
        has("—", at: $0, before: content.upperBound) || has("–", at: $0, before: content.upperBound)
          || has(" - ", at: $0, before: content.upperBound)
      })
    else { return nil }
    let text = trimmed(content.lowerBound..<dash)
    let credit = trimmed(dash + 3..<content.upperBound)
    guard shape(of: text).endsSentence, sentenceEnds(in: text) <= 1,
      (4...50).contains(words(in: text, limit: 51).count), !opensQuote(text)
    else { return nil }
    let isCapitals = words(in: credit, limit: 6).allSatisfy { $0.shape == .capitals }
    let isLetters = (2...6).contains(credit.count) && isCapitals
    guard isStrongCredit(credit) || isLetters || isCapitals && isNameLike(credit) else {
      return nil
    }
    return .caption(text: text, credit: dash..<content.upperBound, weak: true)
  }

  private func opensQuote(_ text: Range<Int>) -> Bool {
    let quotes: [StaticString] = ["\"", "'", "“", "‘", "«", "„"]
    return quotes.contains { has($0, at: text.lowerBound, before: text.upperBound) }
  }

  /// `… on Saturday. Photo: Name`, `… on Saturday. Name/Agency`: one to three sentences and a credit.
  /// An agency alone signs a text too.
  func creditBehindStop(in content: Range<Int>) -> LineCue? {
    let floor = max(content.lowerBound, content.upperBound - 90)
    var stop = content.upperBound - 2
    while stop > floor, bytes[stop] != 0x2E || bytes[stop + 1] != 32 { stop -= 1 }
    guard stop > floor else { return nil }
    let text = content.lowerBound..<stop + 1
    let credit = trimmed(stop + 1..<content.upperBound)
    let isStrong = isStrongCredit(credit)
    let isAgency = isStrong && Agency.named(exactly: lowercased(credit)) != nil
    let isCredit = isAgency || opensPictureCredit(credit) || isStrong && isHouseOrShared(credit)
    guard isCredit, !opensRights(at: credit.lowerBound, in: credit) || isSignedPicture(credit),
      words(in: credit, limit: 20).count(where: { $0.shape != .mark }) <= 9,
      sentenceEnds(in: text) <= 2,
      words(in: text, limit: 4).count >= 3
    else { return nil }
    return .caption(
      text: text, credit: credit, weak: isAgency && !CreditWords.houses.contains(lowercased(credit))
    )
  }

  /// `… on Saturday.Credit: Name`: a label glued to the caption's end.
  fileprivate func gluedCredit(in content: Range<Int>) -> LineCue? {
    let window = ending(of: content, bytes: 90)
    let labels: [StaticString] = ["Credit:", "Photo:", "Picture:", "Image:"]
    guard
      let start = window.dropFirst().first(where: { place in
        bytes[place - 1] > 32 && !isAlphanumeric(bytes[place - 1])
          && (labels.contains { has($0, at: place, before: content.upperBound) }
            || bytes[place - 1] == 0x2E && bytes[place] &- 0x41 < 26
              && isSignedByHouse(place..<content.upperBound))
      }), case let text = content.lowerBound..<start, words(in: text, limit: 4).count >= 3,
      sentenceEnds(in: text) <= 2
    else { return nil }
    return .caption(text: text, credit: start..<content.upperBound, weak: false)
  }

  /// True for `Ann Lee / Agency`.
  private func isSignedByHouse(_ credit: Range<Int>) -> Bool {
    guard let slash = find(" / ", in: credit) else { return false }
    return isStrongCredit(credit) && looksLikePerson(string(credit.lowerBound..<slash))
  }

  /// True for `Photo: Name`, an outlet's letters before it or not: `ST PHOTO: NAME`.
  fileprivate func opensPictureCredit(_ credit: Range<Int>) -> Bool {
    let openings = CreditWords.pictureOpenings
    if openings.opens(self, at: credit.lowerBound, before: credit.upperBound) {
      return !opensVideo(credit) || namesSigners(credit)
    }
    // `Photo Ann Lee`
    if let first = firstWord(of: credit), ["Photo", "Foto", "Photos"].contains(string(first)),
      looksLikePerson(string(trimmed(first.upperBound..<credit.upperBound)))
    {
      return true
    }
    // `Valley Post photo by NAME`
    if find("hoto", in: credit) != nil, case let name = lowercased(credit),
      self.words(in: credit, limit: 9).count <= 8,
      [" photo by ", " photo/", " photo: ", " photo courtesy "].contains(where: name.holds)
    {
      return true
    }
    let words = words(in: credit, limit: 2)
    return words.count == 2 && words[0].shape == .capitals && words[0].range.count <= 4
      && openings.opens(self, at: words[1].range.lowerBound, before: credit.upperBound)
  }

  private func opensVideo(_ credit: Range<Int>) -> Bool {
    firstWord(of: credit).map { lowercased($0).hasPrefix("video") } ?? false
  }

  /// True where nothing but names follows the first word: `Video: How the boats came home` leads to
  /// a film.
  private func namesSigners(_ credit: Range<Int>) -> Bool {
    let names = words(in: credit, limit: 16).dropFirst().split { $0.shape == .mark }
    return !names.isEmpty && names.allSatisfy { $0.count <= 3 && $0.allSatisfy(\.isName) }
  }

  /// True for `© Name`, with no year and nothing else said.
  private func isSignedPicture(_ credit: Range<Int>) -> Bool {
    guard has("© ", at: credit.lowerBound, before: credit.upperBound) else { return false }
    let names = words(in: credit.lowerBound + 3..<credit.upperBound, limit: 8)
      .filter { $0.shape != .mark }
    return (1...5).contains(names.count) && names.allSatisfy(\.isName)
  }

  /// True for `Name/Agency`, `Agency via House`, or a house alone.
  private func isHouseOrShared(_ credit: Range<Int>) -> Bool {
    let name = lowercased(credit)
    return name.utf8.contains(0x2F) || name.holds(" via ") || CreditWords.houses.contains(name)
  }

  /// How many sentences end inside a range.
  private func sentenceEnds(in range: Range<Int>) -> Int {
    range.dropLast().count { bytes[$0] == 0x2E && bytes[$0 + 1] == 32 }
  }

  private func closesBracket(_ end: Int, in content: Range<Int>) -> Range<Int>? {
    if end > content.lowerBound, bytes[end - 1] == 0x29 || bytes[end - 1] == 0x5D {
      return end - 1..<end
    }
    return has("）", at: end - 3, before: end) ? end - 3..<end : nil
  }

  private func openBracket(before close: Range<Int>, in content: Range<Int>) -> Range<Int>? {
    var place = close.lowerBound - 1
    let floor = max(content.lowerBound, close.lowerBound - 160)
    while place > floor {
      if bytes[place] == 0x28 || bytes[place] == 0x5B { return place..<place + 1 }
      if has("（", at: place, before: close.lowerBound) { return place..<place + 3 }
      place -= 1
    }
    return nil
  }

  private func shape(of range: Range<Int>) -> LineShape { LineShape(of: bytes, range) }
}
