/// Links to other stories between the sentences of a text that is one line.
extension PageText {
  /// The end of the lead-in to another story that opens at a place, its headline among it: `Read
  /// more: The boats are back`. Nil where none opens.
  ///
  /// A headline ends before the next lead-in, or where a sentence begins with no mark before it; a
  /// lead-in with a whole sentence behind it has lost its link and stands alone.
  func innerLinkEnd(at place: Int, in range: Range<Int>) -> Int? {
    guard let start = linkLeadEnd(at: place, before: range.upperBound),
      bytes[start - 1] == 0x3A || start - place > 9,
      opensSentence(at: start, before: range.upperBound)
        || skipSpaces(start, range.upperBound) == range.upperBound
    else { return nil }
    let words = words(in: opening(of: start..<range.upperBound, bytes: 400), limit: 40)
    let hasCapitals = isWrittenInCapitals(words.prefix(7))
    for (index, word) in words.enumerated() {
      if linkLeadEnd(at: word.range.lowerBound, before: range.upperBound) != nil {
        return word.range.lowerBound
      }
      if index > 2,
        hasCapitals
          ? opensSmallWords(words, index) : opensGluedSentence(words, index, in: range)
      {
        return word.range.lowerBound
      }
      let isLast = word.range.upperBound == range.upperBound
      guard LineShape(of: bytes, word.range).endsSentence,
        isLast || opensSentence(after: words, index)
      else { continue }
      // A question is a headline; a statement with a full stop is the text.
      return bytes[word.range.upperBound - 1] == 0x3F ? word.range.upperBound : start
    }
    return words.last?.range.upperBound == range.upperBound ? range.upperBound : start
  }

  /// True where sentences of the text follow the link or the invitation that opens at a place.
  func goesOn(behind place: Int, in range: Range<Int>) -> Bool {
    if goesOn(behindCallAt: place, in: range) { return true }
    guard linkLeadEnd(at: place, before: range.upperBound) != nil else {
      // Several invitations follow each other at an end; so long are only texts.
      return hasSentences(3, words: 40, in: place..<range.upperBound)
    }
    guard let end = innerLinkEnd(at: place, in: range), end < range.upperBound else { return false }
    let lead = skipSpaces(end, range.upperBound)
    if linkLeadEnd(at: lead, before: range.upperBound) != nil {
      return goesOn(behind: lead, in: range)
    }
    return hasSentences(1, words: 15, in: end..<range.upperBound)
  }

  /// True where a sentence of the text follows the call in capitals that opens at a place.
  func goesOn(behindCallAt place: Int, in range: Range<Int>) -> Bool {
    guard let end = capitalsCallEnd(at: place, in: range),
      case let text = trimmed(end..<range.upperBound), let first = sentences(in: text).first
    else { return false }
    return !opensLink(at: text.lowerBound, in: text) && !promotesSite(first)
      && hasSentences(0, words: 3, in: text)
  }

  /// True for more sentences than so many, with more words than so many, the last of them whole.
  private func hasSentences(_ count: Int, words: Int, in range: Range<Int>) -> Bool {
    sentenceStarts(in: range, bytes: range.count).count > count
      && self.words(in: range, limit: words + 1).count > words
      && endsSentence(before: range.upperBound, in: range)
  }

  private func opensSentence(after words: [Word], _ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].shape != .mark
      && (words[index + 1].isName || words[index + 1].opens)
  }

  /// True for a headline whose longer words all have capitals: `How to Plan a Trip`.
  private func isWrittenInCapitals(_ words: ArraySlice<Word>) -> Bool {
    let long = words.filter { $0.core.count > 3 }
    return long.count > 2 && long.allSatisfy(\.isName)
  }

  /// True for a capital before two small words, as no such headline has them: `… Best Friend It can be`.
  private func opensSmallWords(_ words: [Word], _ index: Int) -> Bool {
    guard index + 2 < words.count, words[index].isName, !words[index - 1].closes else {
      return false
    }
    let next = words[(index + 1)...(index + 2)]
    return next.allSatisfy { $0.shape == .lower }
      && next.contains { !GlueWords.connectors.contains(lowercased($0.core)) }
  }

  /// True for a capitalised word that a small one stands before and a small one behind, and that is
  /// no name: a verb follows, or the text says it in small letters too: `… aren't happy Locals were …`.
  private func opensGluedSentence(_ words: [Word], _ index: Int, in text: Range<Int>) -> Bool {
    let (before, word) = (words[index - 1], words[index])
    guard index + 1 < words.count, word.shape == .capitalised || word.core.count == 1, word.isName,
      !word.opens, before.shape == .lower, !before.closes, words[index + 1].shape == .lower,
      !GlueWords.connectors.contains(lowercased(before.core))
    else { return false }
    return LeadWords.articles.contains(lowercased(word.core))
      || GlueWords.verbs.contains(lowercased(words[index + 1].core)) || saysSmall(word, in: text)
  }

  private func saysSmall(_ word: Word, in text: Range<Int>) -> Bool {
    let small = lowercased(word.core)
    return words(in: opening(of: text, bytes: 3_000), limit: 500).contains {
      $0.shape == .lower && $0.core.count == word.core.count && lowercased($0.core) == small
    }
  }
}

/// Small words that tell where one sentence is glued to another.
enum GlueWords {
  /// They stand before a name within a sentence.
  static let connectors: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or", "but",
    "as", "that", "than", "after", "before", "over", "under", "into", "about", "against", "between",
    "near", "like", "while", "when", "if", "because", "how", "why", "where", "what", "who", "says",
    "say", "said", "is", "was", "are", "were", "has", "have", "will", "would", "can", "could",
    "through", "during", "since", "until", "around", "outside", "inside", "behind", "via", "per",
  ]
  /// They stand behind what a sentence speaks of.
  static let verbs: Set<String> = [
    "was", "were", "is", "are", "has", "have", "had", "will", "would", "said", "says", "told",
    "can", "could", "may", "might", "should", "must", "did", "does", "do",
  ]
}
