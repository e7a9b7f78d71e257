/// A file name or other foreign text as a message shows it: what is not plain text stands as
/// `\xNN` (a byte that is not UTF-8) or `\u{NN}`, so that two names never look alike by accident.
public func escapedName(_ bytes: [UInt8]) -> String {
  var shown = ""
  var decoder = UTF8()
  var rest = bytes[...]
  while !rest.isEmpty {
    var iterator = rest.makeIterator()
    decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) {
      shown += isPlain(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
      rest = rest.dropFirst(UTF8.width(scalar))
    } else {
      let digits = String(rest[rest.startIndex], radix: 16)
      shown += "\\x" + (digits.count < 2 ? "0" : "") + digits
      rest = rest.dropFirst()
    }
  }
  return shown
}

/// True for what can be seen and does nothing else. Marks are let through: names are spelt in them.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    false
  default: true
  }
}
