extension Sheet {
  /// The spans that cover the page: one a line or piece, white space and marks between them.
  func makeSpans() -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(2 * page.shown.count + 1)
    var end = 0
    func blank(to next: Int) {
      guard next > end else { return }
      if let last = spans.last, last.label == .blank {
        spans[spans.count - 1] = Span(last.range.lowerBound..<next, .blank, last.reason)
      } else {
        spans.append(Span(end..<next, .blank, .whiteSpace))
      }
      end = next
    }
    func add(_ range: Range<Int>, _ label: Label, _ reason: Reason, _ part: Int?) {
      blank(to: range.lowerBound)
      guard !range.isEmpty else { return }
      spans.append(Span(range, label, reason, part: part))
      end = range.upperBound
    }
    let unknown = Mark(label: .other, reason: Reason("no part of it"), part: nil)
    for line in page.shown {
      if continued.contains(line), let last = spans.last,
        last.label == .body || last.label == .title
      {
        spans[spans.count - 1] = Span(
          last.range.lowerBound..<page.lines[line].content.upperBound, last.label, last.reason,
          part: last.part)
        end = page.lines[line].content.upperBound
        continue
      }
      let mark = mark(of: line) ?? unknown
      if let pieces = pieces[line] {
        for piece in pieces { add(piece.range, piece.label, piece.reason, mark.part) }
      } else {
        add(page.lines[line].content, mark.label, mark.reason, mark.part)
      }
    }
    blank(to: page.bytes.count)
    return spans
  }
}
