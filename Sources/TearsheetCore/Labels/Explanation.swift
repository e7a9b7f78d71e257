/// A reading as text: a line a span, `label  part  reason  text`, what is only white space left out.
///
/// What tests compare and `tearsheet explain` prints. Of a long span the beginning is shown.
///
/// - Parameter decisions: What the model says of each line; told below the span that it begins in.
public func explanation(
  of reading: PageReading, _ page: Page, decisions: [LineDecision?] = []
) -> String {
  var lines: [String] = []
  let text = PageText(bytesOnly: page.text)
  var told = Decisions(decisions, page)
  for span in reading.spans where span.label != .blank {
    let part = span.part.map { "[\($0)]" } ?? ""
    let shown = text.opening(of: span.range, bytes: 240)
    let mark = shown.upperBound < span.range.upperBound ? "…" : ""
    lines.append("\(span.label.rawValue)  \(part)  \(span.reason)  \(text.string(shown))\(mark)")
    lines += told.next(before: span.range.upperBound).map { "    \($0)" }
  }
  return lines.joined(separator: "\n")
}

/// Decisions in the order of the lines, each to be told once.
private struct Decisions {
  private let starts: [Int]
  private let decisions: [LineDecision?]
  private var line = 0

  init(_ decisions: [LineDecision?], _ page: Page) {
    self.decisions = decisions
    starts = decisions.isEmpty ? [] : lines(of: page.text).map(\.content.lowerBound)
  }

  /// The decisions on the lines that begin before a place and have not been told.
  mutating func next(before place: Int) -> [LineDecision] {
    let first = line
    while line < decisions.count, starts[line] < place { line += 1 }
    return decisions[first..<line].compactMap(\.self)
  }
}

extension LineDecision: CustomStringConvertible {
  /// `text 0.98, title 0.01: words' weights +1.9, prose +0.8, linkShare -0.4`.
  public var description: String {
    let chances = "text \(hundredths(scores.body)), title \(hundredths(scores.title))"
    let reasons = influences.filter { abs($0.odds) >= 0.05 }.map {
      "\($0.name) \($0.odds < 0 ? "-" : "+")\(tenths(Double(abs($0.odds))))"
    }
    return reasons.isEmpty ? chances : chances + ": " + reasons.joined(separator: ", ")
  }
}

/// A number with one digit behind the point.
private func tenths(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

/// A chance with two digits behind the point.
private func hundredths(_ chance: Double) -> String {
  let hundredths = Int((chance * 100).rounded())
  return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
}
