extension HTMLTokenizer {
  /// A tag whose name begins at a place. A tag that the end of the source cuts off is no token.
  mutating func tag(from start: Int, _ make: (Range<Int>) -> Token) -> Token? {
    attributes.removeAll(keepingCapacity: true)
    isSelfClosing = false
    var at = start
    while at < bytes.count, !bytes[at].endsTagName { at += 1 }
    let name = start..<at
    while true {
      while at < bytes.count, bytes[at].isHTMLSpace || bytes[at] == UInt8(ascii: "/") {
        isSelfClosing = bytes[at] == UInt8(ascii: "/")
        at += 1
      }
      guard at < bytes.count else {
        position = bytes.count
        return nil
      }
      if bytes[at] == UInt8(ascii: ">") { break }
      isSelfClosing = false
      at = attribute(from: at)
    }
    // In `a=b/ >` a space stands between, in `a=b/>` the slash belongs to the value.
    isSelfClosing = isSelfClosing && bytes[at - 1] == UInt8(ascii: "/")
    position = at + 1
    return make(name)
  }

  /// Reads one attribute and gives the place after it.
  private mutating func attribute(from start: Int) -> Int {
    var at = start
    if bytes[at] == UInt8(ascii: "=") { at += 1 }
    while at < bytes.count, !bytes[at].endsTagName, bytes[at] != UInt8(ascii: "=") { at += 1 }
    let name = start..<at
    var next = at
    while next < bytes.count, bytes[next].isHTMLSpace { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
      keep(name, value: at..<at)
      return next
    }
    next += 1
    while next < bytes.count, bytes[next].isHTMLSpace { next += 1 }
    let (value, end) = attributeValue(from: next)
    keep(name, value: value)
    return end
  }

  /// The value at a place, without quotes, and the place after it.
  private func attributeValue(from start: Int) -> (value: Range<Int>, end: Int) {
    guard start < bytes.count else { return (start..<start, start) }
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = first(quote, from: start + 1)
      return (start + 1..<close, min(close + 1, bytes.count))
    }
    var at = start
    while at < bytes.count, !bytes[at].isHTMLSpace, bytes[at] != UInt8(ascii: ">") { at += 1 }
    return (start..<at, at)
  }

  private mutating func keep(_ name: Range<Int>, value: Range<Int>) {
    guard attributes.count < HTMLTokenizer.attributeLimit else { return }
    attributes.append(Attribute(name: name, value: value))
  }
}

extension UInt8 {
  /// White space, `/` and `>` end the name of a tag or an attribute.
  fileprivate var endsTagName: Bool {
    self <= UInt8(ascii: ">")
      && (isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">"))
  }
}
