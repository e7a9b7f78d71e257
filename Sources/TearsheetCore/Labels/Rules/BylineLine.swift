extension LineRule {
  /// A byline: a word like `By` and names, and nothing else.
  static let bylineLine = LineRule("byline", upTo: 200) { page, line, stamp in
    let shape = page.shapes[line]
    let content = page.withoutHandle(page.withoutStamp(line, &stamp))
    if shape.marks.contains(.comma), let name = page.nameWithPost(content) { return .byline(name) }
    if let name = page.nameBeforePost(content) ?? page.nameFromPlace(content)
      ?? page.nameOnDay(page.lines[line].content)
    {
      return .byline(name)
    }
    if let name = page.wideByline(content) { return .byline(name) }
    guard !shape.isProse, let first = page.firstWord(of: content),
      page.opensLikeByline(first)
    else { return nil }
    let words = page.words(in: content, limit: 24)
    guard words.count >= 2, words.count <= 20 else { return nil }
    let lead = max(page.bylineLead(words), page.smallLead(words, in: content))
    guard lead > 0, lead < words.count else { return nil }
    let names = words[lead...]
    let small = names.filter { !$0.isName }.map { page.lowercased($0.core) }
    guard
      names[names.startIndex].isName || names[names.startIndex].shape == .lower && names.count == 1,
      small.allSatisfy({ BylineWords.inside.contains($0) || $0.isEmpty })
    else { return page.nameBeforeDesk(names).map { .byline($0) } }
    return .byline(names[names.startIndex].range.lowerBound..<content.upperBound)
  }

  /// A byline behind its date: `Posted on 9 February 2025 by Ann Lee`.
  static let bylineBehindStamp = LineRule("byline behind a stamp", upTo: 120) { page, line in
    let content = page.lines[line].content
    guard page.shapes[line].marks.contains(.digit), !page.shapes[line].isProse,
      let by = page.find(" by ", in: content),
      let date = page.dates(in: content.lowerBound..<by, limit: 1).first,
      page.isStampLead(content.lowerBound..<date.range.lowerBound),
      page.isStampLead(date.range.upperBound..<by)
    else { return nil }
    let names = page.trimmed(by + 4..<content.upperBound)
    return looksLikePerson(page.string(names)) ? .byline(names) : nil
  }
}

extension PageText {
  /// A line without the date or age that it ends with behind a mark: `By Ann Lee | 4 March`.
  fileprivate func withoutStamp(_ line: Int, _ stamp: inout LineStamp) -> Range<Int> {
    let content = lines[line].content
    if shapes[line].marks.contains(.bar), let bar = find(" | ", in: content),
      !dates(in: bar..<content.upperBound, limit: 1).isEmpty
    {
      return content.lowerBound..<bar
    }
    guard let stamp = stamp.atEnd(of: line, in: self) else { return content }
    let rest = trimmed(content.lowerBound..<stamp.lowerBound)
    let bare = trimmingMarks(rest)
    return bare.upperBound < rest.upperBound ? bare : content
  }

  /// A line without the account or address behind its names: `By Ann Lee @annlee`.
  fileprivate func withoutHandle(_ content: Range<Int>) -> Range<Int> {
    guard let at = bytes[content].firstIndex(of: 0x40) else { return content }
    let start = bytes[content.lowerBound..<at].lastIndex { $0 <= 32 } ?? content.lowerBound
    return start == content.lowerBound ? content : trimmed(content.lowerBound..<start)
  }

  /// The person before a comma or dash and what follows of a desk: `Marina Souza, g1 PE — Recife`.
  fileprivate func nameBeforeDesk(_ words: ArraySlice<Word>) -> Range<Int>? {
    guard let first = words.first,
      let end = words.firstIndex(where: {
        $0.shape == .mark || bytes[$0.range.upperBound - 1] == 0x2C
      })
    else { return nil }
    let last = words[end].shape == .mark ? end - 1 : end
    guard last >= words.startIndex, words.endIndex - end <= 7 else { return nil }
    let name = first.range.lowerBound..<words[last].core.upperBound
    return looksLikePerson(string(name)) ? name : nil
  }

  /// True for the first word of some byline.
  fileprivate func opensLikeByline(_ word: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { BylineWords.openings.mayOpen($0, word) }
      && BylineWords.firsts.contains(lineKey(of: bytes[word]))
  }

  /// The name in `Ann Lee, Staff Writer`.
  fileprivate func nameWithPost(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= 80, let comma = find(", ", in: content) else { return nil }
    let name = content.lowerBound..<comma
    let post = words(in: comma + 1..<content.upperBound, limit: 6)
    guard (1...5).contains(post.count), !post[post.count - 1].closes,
      post.allSatisfy({ BylineWords.jobs.contains(lowercased($0.core)) }),
      BylineWords.posts.contains(lowercased(post[post.count - 1].core)),
      words(in: name, limit: 5).allSatisfy(\.isName), looksLikePerson(string(name))
    else { return nil }
    return name
  }

  /// The name in `Ann Lee Senior Reporter`: two or three capitalised words and a post of two words.
  fileprivate func nameBeforePost(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= 60, case let words = words(in: content, limit: 6),
      (4...5).contains(words.count), words.allSatisfy({ $0.shape == .capitalised && !$0.closes }),
      let last = words.last, BylineWords.posts.contains(lowercased(last.core)),
      BylineWords.jobs.contains(lowercased(words[words.count - 2].core)),
      case let name = content.lowerBound..<words[words.count - 3].core.upperBound,
      !words.dropLast(2).contains(where: {
        BylineWords.jobs.contains(lowercased($0.core)) || isGlued($0)
      }),
      looksLikePerson(string(name)), !isPaper(string(name))
    else { return nil }
    return name
  }

  /// True for a capital behind a small letter: `LeeTravel`.
  private func isGlued(_ word: Word) -> Bool {
    word.core.dropFirst().contains { bytes[$0] &- 0x41 < 26 && bytes[$0 - 1] &- 0x61 < 26 }
  }

  /// The name in `From Ann Lee in ACCRA, Ghana`.
  fileprivate func nameFromPlace(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= 80, has("From ", at: content.lowerBound, before: content.upperBound),
      let inside = find(" in ", in: content), case let name = content.lowerBound + 5..<inside,
      (2...3).contains(words(in: name, limit: 4).count),
      words(in: name).allSatisfy({ $0.shape == .capitalised }), looksLikePerson(string(name)),
      case let place = words(in: inside + 4..<content.upperBound, limit: 4),
      (1...3).contains(place.count), place.allSatisfy({ $0.isName && $0.shape != .number })
    else { return nil }
    return name
  }

  /// The name in `By Ann Lee on November 4, 2025.`
  fileprivate func nameOnDay(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= 100, has("By ", at: content.lowerBound, before: content.upperBound),
      let on = find(" on ", in: content),
      let date = dates(in: on + 4..<content.upperBound, limit: 1).first,
      date.range.lowerBound == on + 4, content.upperBound - date.range.upperBound <= 1,
      case let name = content.lowerBound + 3..<on,
      (2...5).contains(words(in: name, limit: 6).count),
      words(in: name).allSatisfy(\.isName)
    else { return nil }
    return name
  }

  /// The name behind a word and a mark, in scripts without capitals: `文/陳佩琪`, `كتب: محمود حسن`.
  func wideByline(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= 60,
      let width = BylineWords.wideLeads.width(
        in: bytes, at: content.lowerBound, before: content.upperBound)
    else { return nil }
    let name = trimmed(content.lowerBound + width..<content.upperBound)
    let text = string(name)
    return (2...24).contains(text.count) && !text.contains(where: \.isNumber)
      && looksLikePerson(text) ? name : nil
  }

  /// 1 for a small `di` or `por` before a person's name and nothing else; else 0.
  fileprivate func smallLead(_ words: [Word], in content: Range<Int>) -> Int {
    guard (3...5).contains(words.count), BylineWords.leads.contains(lowercased(words[0].core)),
      words[0].shape == .lower,
      looksLikePerson(string(words[1].range.lowerBound..<content.upperBound))
    else { return 0 }
    return 1
  }

  /// How many words introduce a byline: `By`, `Written by`, `Von`, `文／`; 0 for none.
  func bylineLead(_ words: [Word]) -> Int {
    guard let first = words.first else { return 0 }
    let one = lowercased(first.core)
    if words.count > 1, BylineWords.pairs.contains(one + " " + lowercased(words[1].core)) {
      return 2
    }
    return BylineWords.leads.contains(one) && first.shape != .lower || one == "by" ? 1 : 0
  }
}

/// Words in and before bylines.
enum BylineWords {
  /// One word before the names.
  static let leads: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "przez", "автор", "author", "authors",
    "autor", "autorin", "auteur", "autore", "redactie", "text", "texte", "texto", "testo", "tekst",
    "oleh",
  ]
  /// The keys of words that a byline begins with.
  static let firsts = KeyTable(keys: firstWords.map { lineKey(of: Array($0.utf8)[...]) })
  /// The gate before those are looked up.
  static let openings = WordGate(firstWords)
  private static let firstWords =
    Array(leads) + pairs.compactMap { $0.split(separator: " ").first.map(String.init) }
    + ["Автор", "AUTOR"]
  /// What stands before a name in scripts without capitals, its mark with it.
  static let wideLeads = PrefixTable(wideLeadTexts)
  /// The same, the longest first.
  static let wideLeadTexts = [
    "文/", "文／", "文：", "文:", "撰文/", "撰文／", "撰文：", "記者/", "記者／", "記者：", "记者：", "记者:",
    "作者：", "作者:", "取材・文", "كتب:", "كتب :", "كتبت:", "كتبت :", "كتب -", "كتب –", "كتبت -", "كتبت –",
    "بقلم:", "بقلم ", "글 ", "글:", "글=",
    "writer:", "writer :", "reporter:", "reporter :", "author:",
    "journalist:", "redactor:", "oleh:", "oleh :", "本报记者 ",
    "本報記者 ", "记者 ", "記者 ", "本报记者", "记者", "記者",
  ]
  /// Two words before the names.
  static let pairs: Set<String> = [
    "written by", "reported by", "posted by", "published by", "story by", "words by",
    "report by", "article by", "a cura", "geschrieben von", "ein beitrag", "écrit par",
    "propos recueillis", "escrito por", "scritto da", "geschreven door",
  ]
  /// Small words inside the names.
  static let inside: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "i", "и", "with", "in", "for", "of", "the",
    "von", "van", "der", "den", "de", "del", "della", "da", "dos", "das", "di", "du", "la", "le",
    "al", "el", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "af", "av", "&", "staff", "writer",
    "writers", "reporter", "reporters", "correspondent", "correspondents", "contributor", "editor",
    "special", "to", "avec", "con", "mit", "com", "med", "met", "dan", "ve",
  ]
}
