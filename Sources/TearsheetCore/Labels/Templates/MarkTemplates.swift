extension Sheet {
  /// How sure the model must be that a line is text where it stands on other pages too: it is a
  /// feature, not a verdict, and a sentence that several articles quote stays.
  static let sureText = 0.99
  /// Pages from which on even a whole sentence is more likely the site's than quoted.
  static let fewestOfSentence = 10

  /// How sure the model must be that a line is text.
  func neededOfText(_ line: Int, _ evidence: TemplateEvidence) -> Double {
    let pages = pagesWith(line, evidence)
    if pages == 0 || page.shapes[line].isProse && pages < Self.fewestOfSentence { return 0.5 }
    return Self.sureText
  }

  /// Whether a line stands on other pages of the site too.
  func isTemplate(_ line: Int, _ evidence: TemplateEvidence) -> Bool {
    pagesWith(line, evidence) > 0
  }

  /// Whether a line that was taken for text is the site's.
  func isCut(_ line: Int, _ evidence: TemplateEvidence, _ scores: [LineScores]?) -> Bool {
    isTemplate(line, evidence)
      && (scores.map { $0[line].body < neededOfText(line, evidence) } ?? true)
  }

  /// Decides the lines that are no text and stand on other pages too.
  mutating func markTemplates(in zone: [Int], _ evidence: TemplateEvidence) {
    guard !evidence.pages.isEmpty else { return }
    for line in zone where mark(of: line) == nil && cue(line) == nil {
      let pages = pagesWith(line, evidence)
      if pages > 0 { mark(line, .navigation, "line of the site", "on \(pages) pages") }
    }
  }

  private func pagesWith(_ line: Int, _ evidence: TemplateEvidence) -> Int {
    guard !evidence.pages.isEmpty, page.keys[line] != 0 else { return 0 }
    return evidence.pages[LineMarks.key(page.keys[line]), default: 0]
  }
}

extension MainLayout {
  /// The layout without some lines of its text; as it is where none would be left.
  func without(_ isCut: (Int) -> Bool) -> MainLayout {
    let kept = body.filter { !isCut($0) }
    guard !kept.isEmpty else { return self }
    var layout = self
    layout.body = kept
    return layout
  }
}
