/// A reading as text: a line a span, `label  part  reason  text`, what is only white space left out.
///
/// What tests compare and `tearsheet explain` prints. Of a long span the beginning is shown.
public func explanation(of reading: PageReading, _ page: Page) -> String {
  var lines = ""
  let text = PageText(bytesOnly: page.text)
  for span in reading.spans where span.label != .blank {
    let part = span.part.map { "[\($0)]" } ?? ""
    let shown = text.opening(of: span.range, bytes: 240)
    let mark = shown.upperBound < span.range.upperBound ? "…" : ""
    if !lines.isEmpty { lines += "\n" }
    lines += "\(span.label.rawValue)  \(part)  \(span.reason)  \(text.string(shown))\(mark)"
  }
  return lines
}
