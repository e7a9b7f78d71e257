/// Sentences of the site's own between those of a text that is one line.
extension PageText {
  /// The end of an invitation in capitals that opens at a place, a sentence behind it that is not:
  /// `CLICK HERE FOR MORE BOATS The crews …`. Nil where none opens.
  func capitalsCallEnd(at place: Int, in range: Range<Int>) -> Int? {
    guard InnerCalls.openings.opens(self, at: place, before: range.upperBound) else { return nil }
    let words = words(in: opening(of: place..<range.upperBound, bytes: 160), limit: 16)
    let call = words.prefix { $0.shape == .capitals || $0.shape == .number }
    guard call.count >= 4, call.count < 16, let last = call.last else { return nil }
    return last.range.upperBound
  }

  /// The sentence at a place that asks its readers for their address; one that names the newsletter
  /// may stand before it: `Our newsletter: The Quay. Boats and tides sent straight to your inbox – sign
  /// up here.`
  func inboxCall(at place: Int, in range: Range<Int>, textFrom start: Int) -> [Piece] {
    guard bytes[place] > 32, place == range.lowerBound || bytes[place - 1] <= 32,
      trimmed(start..<place).isEmpty || endsSentence(before: place, in: range)
    else { return [] }
    let found = sentences(in: opening(of: place..<range.upperBound, bytes: 400)).prefix(2)
    let call = found.first { asksForAddress($0) }
    guard let call, let lead = found.first else { return [] }
    if lead != call, lead.count > 110 || !lowercased(lead).holds("newsletter") { return [] }
    let end = secondCall(behind: call, in: range) ?? call.upperBound
    return [Piece(place..<end, .promotion, "newsletter within the text")]
  }

  /// The end of `Sign up to our newsletter and …` right behind a call.
  private func secondCall(behind call: Range<Int>, in range: Range<Int>) -> Int? {
    let start = skipSpaces(call.upperBound, range.upperBound)
    guard has("Sign up to our newsletter", at: start, before: range.upperBound) else { return nil }
    return sentences(in: opening(of: start..<range.upperBound, bytes: 300)).first?.upperBound
  }

  private func asksForAddress(_ sentence: Range<Int>) -> Bool {
    guard sentence.count <= 300, let last = words(in: ending(of: sentence, bytes: 40)).last,
      endsSentence(last), !bytes[sentence].contains(0x22)
    else { return false }
    let text = lowercased(sentence)
    return text.holds("your inbox") && InnerCalls.verbs.contains(where: text.holds)
  }
}

/// Words of what a site asks of its readers.
private enum InnerCalls {
  static let openings = PrefixTable([
    "click here ", "sign up ", "subscribe ", "download ", "watch more ", "follow ", "join ",
  ])
  static let verbs = ["sign up", "signing up", "subscribe", "click here", "newsletter"]
}
