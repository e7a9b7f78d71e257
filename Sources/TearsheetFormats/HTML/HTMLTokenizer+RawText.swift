extension HTMLTokenizer {
  /// The content of an element that holds text and no elements, up to its end tag, which is the next
  /// token; to the end of the source when it is never closed.
  mutating func rawText(until name: StaticString) -> Range<Int> {
    let start = position
    position = endTag(name, from: start) ?? bytes.count
    return start..<position
  }

  /// Where the next end tag of a name begins; nil when there is none.
  func endTag(_ name: StaticString, from start: Int) -> Int? {
    var at = first(UInt8(ascii: "<"), from: start)
    while at < bytes.count {
      if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"), isName(name, at: at + 2) {
        return at
      }
      at = first(UInt8(ascii: "<"), from: at + 1)
    }
    return nil
  }

  /// The content of a `<script>`, in which an end tag inside `<!-- <script> … -->` does not count.
  mutating func scriptText() -> Range<Int> {
    let start = position
    var escapedFrom: Int?
    var isDouble = false
    var at = first(UInt8(ascii: "<"), from: start)
    while at < bytes.count {
      if let from = escapedFrom, hasCommentEnd(from..<at) {
        escapedFrom = nil
        isDouble = false
      }
      if escapedFrom == nil {
        if isCommentStart(at) { escapedFrom = at + 2 }
      } else {
        escapedFrom = max(escapedFrom ?? at, at - 2)
        if !isDouble, isName("script", at: at + 1) { isDouble = true }
      }
      if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"), isName("script", at: at + 2) {
        guard isDouble else { break }
        isDouble = false
      }
      at = first(UInt8(ascii: "<"), from: at + 1)
    }
    position = at
    return start..<at
  }

  /// All that is left, as text.
  mutating func plainText() -> Range<Int> {
    let start = position
    position = bytes.count
    return start..<position
  }

  /// True where a tag name stands, whatever its case, and ends.
  private func isName(_ name: StaticString, at place: Int) -> Bool {
    let count = name.utf8CodeUnitCount
    guard place + count < bytes.count else { return false }
    for offset in 0..<count where bytes[place + offset] | 0x20 != name.utf8Start[offset] {
      return false
    }
    let next = bytes[place + count]
    return next.isHTMLSpace || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }

  private func isCommentStart(_ at: Int) -> Bool {
    at + 3 < bytes.count && bytes[at + 1] == UInt8(ascii: "!")
      && bytes[at + 2] == UInt8(ascii: "-") && bytes[at + 3] == UInt8(ascii: "-")
  }

  private func hasCommentEnd(_ range: Range<Int>) -> Bool {
    var close = first(UInt8(ascii: ">"), from: range.lowerBound + 2)
    while close < range.upperBound {
      if bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") {
        return true
      }
      close = first(UInt8(ascii: ">"), from: close + 1)
    }
    return false
  }
}
