/// Pictures that stand where a text would.
extension Sheet {
  /// True for pictures without a text: two captions or more and nothing else, each with its credit.
  func isGallery(_ lines: [Int]) -> Bool {
    lines.count > 1
      && lines.allSatisfy {
        if case .caption(_, let credit, _) = cue($0) { !credit.isEmpty } else { false }
      }
  }

  /// True for one sentence with its credit and nothing else, that says who stands where, or whose
  /// title says that it is of pictures.
  func isLonePicture(_ lines: [Int], title: Int?) -> Bool {
    guard lines.count == 1, case .caption(let text, let credit, _) = cue(lines[0]),
      page.isStrongCredit(credit), page.find(". ", in: text.dropLast()) == nil,
      page.words(in: text, limit: 61).count <= 60
    else { return false }
    let names = title.map { page.words(in: page.lines[$0].content, limit: 12) } ?? []
    return isCaption(text)
      || names.contains { ["photos", "pictures"].contains(page.lowercased($0.core)) }
  }

  /// True for words that only a caption has: who stands where.
  func isCaption(_ text: Range<Int>) -> Bool {
    let words = page.words(in: text, limit: 80).map { page.lowercased($0.core) }
    return words.contains { CaptionWords.places.contains($0) }
  }
}

/// Words of captions.
enum CaptionWords {
  /// Who stands where, and what a picture does.
  static let places: Set<String> = [
    "left", "right", "center", "centre", "pictured", "seen", "poses", "pose", "links", "rechts",
    "gauche", "droite", "izquierda", "derecha", "sinistra", "destra", "shows", "file",
    "holds", "speaks", "looks", "stands", "waves", "attends", "walks",
  ]
}
