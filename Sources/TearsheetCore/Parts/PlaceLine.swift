/// Places that stand alone on a line above the text.
extension Sheet {
  /// True for a place on a line of its own right above a paragraph: `LAHORE`, `Porto, Portugal`,
  /// `New Delhi, March 4`, `Jakarta -`.
  func isPlaceLine(_ line: Int) -> Bool {
    guard page.shapes[line].words <= 6, page.lines[line].content.count <= 60, cue(line) == nil,
      let next = shownLines(from: line + 1, before: page.lines.count).first,
      page.shapes[next].isProse, page.shapes[next].words >= 12
    else { return false }
    return page.isPlaceAlone(page.lines[line].content)
  }
}

extension PageText {
  /// True for a known city in capitals or before a dash or a day, and for a city and its country.
  fileprivate func isPlaceAlone(_ content: Range<Int>) -> Bool {
    let place = datelineWithoutMark(content)
    guard !place.isEmpty else { return false }
    if let comma = find(", ", in: place) {
      let town = place.lowerBound..<comma
      let behind = comma + 2..<place.upperBound
      let isTown =
        isKnownCity(town)
        || words(in: place, limit: 6).allSatisfy { $0.shape == .capitals } && !isKnownPlace(town)
      // `Vannes, France`
      let isName = words(in: town, limit: 4).allSatisfy { $0.shape == .capitalised }
      let isCountry = isKnownPlace(behind) && !isKnownCity(behind) && !isPaper(string(town))
      let isMarked = content.upperBound > place.upperBound
      if isKnownPlace(behind) && (isTown || isMarked && isName) || isCountry && isName {
        return true
      }
      let parsed = Dateline(self, place)
      return parsed.isSound && parsed.hasDay && parsed.isKnownCity
        && words(in: behind, limit: 3).count == 2
    }
    let words = words(in: place, limit: 4)
    let isMarked = content.upperBound > place.upperBound
    return isKnownCity(place) && (1...3).contains(words.count)
      && (words.allSatisfy { $0.shape == .capitals } || isMarked)
  }

  /// True where a word is written: three letters, or one of a script without spaces.
  func holdsLetters(_ range: Range<Int>) -> Bool {
    var letters = 0
    for place in range {
      switch bytes[place] {
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      // Signs and stars open with E2.
      case 0xC3...0xE1, 0xE3...0xF4: letters += 3
      default: break
      }
      if letters >= 3 { return true }
    }
    return false
  }
}
