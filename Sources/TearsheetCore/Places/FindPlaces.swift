/// The places that an article names, most named first.
///
/// Countries (by their people's name too), regions, capitals and large cities, told from persons,
/// papers and clubs of the same name by the words around them.
///
/// - Complexity: linear in the article.
public func places(of article: Article) -> [PlaceTag] {
  let pieces = [article.title, article.dateline ?? "", article.subtitle ?? ""] + article.paragraphs
  var mentions: [PlaceMention] = []
  for (number, var piece) in pieces.enumerated() where !piece.isEmpty {
    if number == 0, article.titleDerived { continue }
    piece.withUTF8 { text in
      var found = PlaceFinder(
        text, piece: number, isHeadline: number == 0, in: .shared
      ).mentions()
      if number == 1 { for index in found.indices { found[index].cues = .dateline } }
      mentions += found
    }
  }
  return tags(PlaceJudge(mentions).judged(), in: pieces)
}

/// One tag a place, in falling order of its mentions, then as they come.
private func tags(
  _ judged: [(mention: PlaceMention, place: PlaceTable.Entry)], in pieces: [String]
) -> [PlaceTag] {
  var order: [String] = []
  var found: [String: (place: PlaceTable.Entry, count: Int, evidence: [String])] = [:]
  for (mention, place) in judged {
    let key = place.country + place.name
    if found[key] == nil { order.append(key) }
    let word = pieces[mention.piece].bytes(mention.bytes)
    var tag = found[key] ?? (place, 0, [])
    tag.count += 1
    if !tag.evidence.contains(word) { tag.evidence.append(word) }
    found[key] = tag
  }
  let tags = order.compactMap { found[$0] }
  return tags.enumerated()
    .sorted {
      $0.element.count != $1.element.count
        ? $0.element.count > $1.element.count : $0.offset < $1.offset
    }
    .map {
      PlaceTag(
        name: $1.place.name, country: $1.place.country, count: $1.count, evidence: $1.evidence)
    }
}
