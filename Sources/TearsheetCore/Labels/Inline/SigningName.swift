/// Who signs a text on a line of its own.
extension PageText {
  /// The writer who stands alone behind a text, and what stands round the name: `Ann Lee: 555-0148,
  /// @annlee`, `— Ann Lee, Valley Post`, `（オスロ=山田花子）`; nil for anything else.
  func signingName(_ content: Range<Int>) -> [Piece]? {
    guard content.count <= 120,
      let name = nameBeforeAddress(content) ?? nameBehindDash(content) ?? wideName(content)
    else { return nil }
    let rule = "name behind the text"
    return [
      Piece(content.lowerBound..<name.lowerBound, .other, rule), Piece(name, .byline, rule),
      Piece(name.upperBound..<content.upperBound, .other, rule),
    ].filter { !trimmed($0.range).isEmpty }
  }

  /// `Ann Lee: 555-0148-22, @annlee`.
  private func nameBeforeAddress(_ content: Range<Int>) -> Range<Int>? {
    guard let colon = find(": ", in: content), case let name = content.lowerBound..<colon,
      isCapitalisedPerson(name), case let rest = colon + 2..<content.upperBound,
      words(in: rest, limit: 6).count <= 5
    else { return nil }
    let digits = rest.count { isDigit(bytes[$0]) }
    return digits >= 7 || bytes[rest].contains(0x40) ? name : nil
  }

  /// `— Ann Lee, Valley Post`.
  private func nameBehindDash(_ content: Range<Int>) -> Range<Int>? {
    guard opensWithDash(content), let dash = firstWord(of: content),
      let comma = find(", ", in: content),
      case let name = trimmed(dash.upperBound..<comma), isCapitalisedPerson(name),
      case let outlet = words(in: comma + 2..<content.upperBound, limit: 6),
      (1...5).contains(outlet.count), outlet.allSatisfy({ $0.isName && !$0.closes })
    else { return nil }
    return name
  }

  private func isCapitalisedPerson(_ name: Range<Int>) -> Bool {
    let words = words(in: name, limit: 4)
    return (2...3).contains(words.count) && words.allSatisfy { $0.shape == .capitalised }
      && looksLikePerson(string(name)) && !isPaper(string(name)) && !isKnownPlace(name)
  }

  /// `（オスロ=山田花子）`: a place, a mark and two to five characters.
  private func wideName(_ content: Range<Int>) -> Range<Int>? {
    var inner = content
    if bytes[inner.lowerBound] == 0x28, bytes[inner.upperBound - 1] == 0x29 {
      inner = inner.dropFirst().dropLast()
    } else if has("（", at: inner.lowerBound, before: inner.upperBound),
      has("）", at: inner.upperBound - 3, before: inner.upperBound)
    {
      inner = inner.lowerBound + 3..<inner.upperBound - 3
    } else {
      return nil
    }
    for mark: StaticString in ["=", "＝"] {
      guard let place = find(mark, in: inner), place > inner.lowerBound else { continue }
      let name = place + mark.utf8CodeUnitCount..<inner.upperBound
      let isWide = bytes[name].allSatisfy { $0 >= 0x80 } && (6...15).contains(name.count)
      return isWide && bytes[inner.lowerBound] >= 0xE3 ? name : nil
    }
    return nil
  }
}
