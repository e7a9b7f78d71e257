/// The attributes of one start tag that the renderer asks for, undecoded.
struct HTMLAttributes {
  var classes: Range<Int>?
  var id: Range<Int>?
  var style: Range<Int>?
  var role: Range<Int>?
  var itemprop: Range<Int>?
  var rel: Range<Int>?
  var href: Range<Int>?
  var name: Range<Int>?
  var property: Range<Int>?
  var content: Range<Int>?
  var datetime: Range<Int>?
  var lang: Range<Int>?
  var type: Range<Int>?
  var isHidden = false

  init(_ tokenizer: borrowing HTMLTokenizer) {
    for attribute in tokenizer.attributes where attribute.name.count <= 11 {
      take(attribute, of: tokenizer.bytes)
    }
  }

  private mutating func take(
    _ attribute: HTMLTokenizer.Attribute, of bytes: UnsafeBufferPointer<UInt8>
  ) {
    let name = UnsafeBufferPointer(rebasing: bytes[attribute.name])
    switch (name.count, name.first.map { $0 | 0x20 }) {
    case (5, UInt8(ascii: "c")):
      HTMLAttributes.set(&classes, attribute.value, if: name.equals("class"))
    case (7, UInt8(ascii: "c")):
      HTMLAttributes.set(&content, attribute.value, if: name.equals("content"))
    case (2, UInt8(ascii: "i")): HTMLAttributes.set(&id, attribute.value, if: name.equals("id"))
    case (8, UInt8(ascii: "i")):
      HTMLAttributes.set(&itemprop, attribute.value, if: name.equals("itemprop"))
    case (5, UInt8(ascii: "s")):
      HTMLAttributes.set(&style, attribute.value, if: name.equals("style"))
    case (4, UInt8(ascii: "r")): HTMLAttributes.set(&role, attribute.value, if: name.equals("role"))
    case (3, UInt8(ascii: "r")): HTMLAttributes.set(&rel, attribute.value, if: name.equals("rel"))
    case (4, UInt8(ascii: "h")): HTMLAttributes.set(&href, attribute.value, if: name.equals("href"))
    case (6, UInt8(ascii: "h")): isHidden = isHidden || name.equals("hidden")
    case (4, UInt8(ascii: "n")):
      HTMLAttributes.set(&self.name, attribute.value, if: name.equals("name"))
    case (8, UInt8(ascii: "p")):
      HTMLAttributes.set(&property, attribute.value, if: name.equals("property"))
    case (8, UInt8(ascii: "d")):
      HTMLAttributes.set(&datetime, attribute.value, if: name.equals("datetime"))
    case (4, UInt8(ascii: "l")): HTMLAttributes.set(&lang, attribute.value, if: name.equals("lang"))
    case (4, UInt8(ascii: "t")): HTMLAttributes.set(&type, attribute.value, if: name.equals("type"))
    case (11, UInt8(ascii: "a")):
      isHidden =
        isHidden
        || name.equals("aria-hidden")
          && UnsafeBufferPointer(rebasing: bytes[attribute.value]).equals("true")
    default: break
    }
  }

  private static func set(_ field: inout Range<Int>?, _ value: Range<Int>, if isMeant: Bool) {
    if isMeant, field == nil { field = value }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// True when the bytes are some lower-case ASCII, whatever their case.
  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in 0..<count {
      let byte = self[index]
      let lower = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      if lower != text.utf8Start[index] { return false }
    }
    return true
  }

  /// True when some lower-case ASCII stands anywhere in the bytes, whatever their case.
  func contains(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard length > 0, length <= count else { return length == 0 }
    let first = text.utf8Start[0]
    for start in 0...count - length where self[start] | 0x20 == first || self[start] == first {
      if UnsafeBufferPointer(rebasing: self[start..<start + length]).equals(text) { return true }
    }
    return false
  }
}
