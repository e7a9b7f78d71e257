/// Finds the gazetteer's names in one piece of an article.
struct PlaceFinder {
  private let table: PlaceTable
  private let words: [PlaceWord]
  private let piece: Int
  /// Most words of the headline are capital, or all of any piece.
  private let isCapitalLine: Bool
  private let isAllCapitals: Bool

  init(_ text: UnsafeBufferPointer<UInt8>, piece: Int, isHeadline: Bool, in table: PlaceTable) {
    self.table = table
    self.piece = piece
    words = PlaceWord.all(in: text)
    var (long, capital, allCapital) = (0, 0, 0)
    for word in words where word.range.count > 3 {
      long += 1
      capital += word.isCapital ? 1 : 0
      allCapital += word.isAllCapitals ? 1 : 0
    }
    isAllCapitals = long > 2 && allCapital == long
    isCapitalLine = isAllCapitals || isHeadline && capital * 3 > long * 2
  }

  /// In reading order, without overlap; phrases that only hold a place's name are left out.
  func mentions() -> [PlaceMention] {
    var found: [PlaceMention] = []
    var at = 0
    while at < words.count {
      guard words[at].isCapital, let mention = longest(from: at) else {
        at += 1
        continue
      }
      at = mention.words.upperBound
      if mention.entries.contains(where: { $0.kind != .other }) { found.append(mention) }
    }
    for index in found.indices { found[index].cues = cues(of: found[index]) }
    relate(&found)
    return found
  }

  /// The longest name that begins with a word.
  private func longest(from start: Int) -> PlaceMention? {
    exact(from: start, \.hash)
      ?? (words[start].isAllCapitals && words[start].range.count > 2
        ? exact(from: start, \.titleHash) : nil)
  }

  private func exact(from start: Int, _ hash: (PlaceWord) -> UInt64) -> PlaceMention? {
    guard table.mayBegin(hash(words[start])) else { return nil }
    var best: PlaceMention?
    var key: UInt64 = 0
    for end in start..<min(start + table.longest, words.count) {
      if end > start, !words[end].gap.joins { break }
      key = PlaceWord.joined(key, hash(words[end]))
      guard let entries = table.entries(key) else { continue }
      let bytes = words[start].range.lowerBound..<words[end].range.upperBound
      best = PlaceMention(
        entries: entries, key: key, piece: piece, bytes: bytes, words: start..<end + 1)
    }
    return best
  }

  /// Names after a comma, and names in a row.
  private func relate(_ found: inout [PlaceMention]) {
    for index in found.indices.dropLast() {
      let distance = found[index + 1].words.lowerBound - found[index].words.upperBound
      let next = words[found[index + 1].words.lowerBound]
      if distance == 0, next.gap == .comma {
        found[index].within = found[index + 1].entries.filter {
          $0.kind == .country || $0.kind == .region
        }
      }
      let joined =
        distance == 1 && PlaceCues.joints.contains(words[found[index].words.upperBound].hash)
      guard joined || distance == 0 && next.gap == .comma else { continue }
      if found[index].cues.contains(.language) { found[index + 1].cues.insert(.language) }
      found[index].cues.insert(.besidePlace)
      found[index + 1].cues.insert(.besidePlace)
    }
  }
}

extension PlaceFinder {
  private func cues(of mention: PlaceMention) -> PlaceMention.Cues {
    var cues = cuesBefore(mention).union(cuesAfter(mention))
    if mention.entries[0].kind != .demonym { cues.remove(.language) }
    if isCapitalLine { cues.formUnion([.capitalLine, .capitalByPlace]) }
    if isCapitalLine { cues.subtract([.nameBefore, .nameAfter]) }
    if isAllCapitals, mention.bytes.count < 3 { cues.insert(.organization) }
    return cues
  }

  private func cuesBefore(_ mention: PlaceMention) -> PlaceMention.Cues {
    let first = words[mention.words.lowerBound]
    guard first.gap == .space, mention.words.lowerBound > 0 else {
      return first.gap == .start ? .capitalByPlace : []
    }
    let before = words[mention.words.lowerBound - 1]
    var cues: PlaceMention.Cues = []
    if PlaceCues.locative.contains(before.hash) { cues.insert(.locative) }
    if PlaceCues.strictlyLocative.contains(before.hash) { cues.insert(.strictlyLocative) }
    if PlaceCues.languageVerbs.contains(before.hash) { cues.insert(.language) }
    if before.isCapital, cues.isEmpty, !PlaceCues.openings.contains(before.hash),
      !before.isAllCapitals, before.range.count > 1
    {
      cues.insert(.nameBefore)
      if table.givenNames.contains(before.hash) { cues.insert(.person) }
    }
    return cues
  }

  private func cuesAfter(_ mention: PlaceMention) -> PlaceMention.Cues {
    let end = mention.words.upperBound
    guard end < words.count else { return endsAsLanguage(mention, nil) ? .language : [] }
    let next = words[end]
    var cues: PlaceMention.Cues = []
    switch next.gap {
    case .space where next.isCapital && !PlaceCues.followers.contains(next.hash):
      cues.insert(PlaceCues.organizations.contains(next.hash) ? .organization : .nameAfter)
    case .apostrophe where next.range.count == 1: cues.insert(.possessive)
    default: break
    }
    if PlaceCues.languageNouns.contains(next.hash), next.gap != .start { cues.insert(.language) }
    if endsAsLanguage(mention, next) { cues.insert(.language) }
    return cues
  }

  /// `in English.`, `into French and`.
  private func endsAsLanguage(_ mention: PlaceMention, _ next: PlaceWord?) -> Bool {
    guard mention.words.lowerBound > 0 else { return false }
    let before = words[mention.words.lowerBound - 1].hash
    guard PlaceFinder.languagePrepositions.contains(before) else { return false }
    guard let next, next.gap == .space else { return true }
    return PlaceCues.languageEnds.contains(next.hash)
  }

  private static let languagePrepositions = Set(
    ["in", "In", "into"].map { PlaceWord.hash(ofName: $0).first })
}
