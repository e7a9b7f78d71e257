/// The JSON values in a script, in order: what browsers' users never see is often not quite JSON.
///
/// Read over are the wrappers of old pages (`<!--`, `//<![CDATA[`), commas and semicolons between
/// values. Where a value is no JSON it is tried once more without comments and commas at the end
/// of lists, and with what is open at its end closed.
///
/// - Complexity: linear in the script.
func lenientJSON(_ script: Slice<UnsafeBufferPointer<UInt8>>) -> [JSONValue] {
  var values: [JSONValue] = []
  var rest = ArraySlice(Array(script))
  let wrapper = Array("<![CDATA[".utf8)
  if let start = rest.prefix(64).firstRange(of: wrapper) { rest = rest[start.upperBound...] }
  while values.count < 64, let start = rest.firstIndex(where: { $0.opensContainer }) {
    rest = rest[start...]
    do throws(JSONFault) {
      let (value, length) = try parseJSON(rest, depth: lenientDepth)
      values.append(value)
      rest = rest.dropFirst(length)
    } catch {
      if let value = try? parseJSON(mended(rest)[...], depth: lenientDepth).value {
        values.append(value)
      }
      break
    }
  }
  return values
}

private let lenientDepth = 200

/// The JSON without comments and commas at the end of lists, with what is open at its end closed.
private func mended(_ json: ArraySlice<UInt8>) -> [UInt8] {
  var mender = JSONMender()
  mender.out.reserveCapacity(json.count + 16)
  for byte in json { mender.take(byte) }
  return mender.closed()
}

private struct JSONMender {
  var out: [UInt8] = []
  private var open: [UInt8] = []
  private var state = State.plain

  private enum State { case plain, string, escape, slash, lineComment, blockComment, blockStar }

  mutating func take(_ byte: UInt8) {
    switch (state, byte) {
    case (.plain, UInt8(ascii: "/")): state = .slash
    case (.plain, _): takePlain(byte)
    case (.string, UInt8(ascii: "\\")): state = .escape
    case (.string, _):
      out.append(byte)
      if byte == UInt8(ascii: "\"") { state = .plain }
    case (.escape, _):
      takeEscaped(byte)
      state = .string
    case (.slash, UInt8(ascii: "/")): state = .lineComment
    case (.slash, UInt8(ascii: "*")): state = .blockComment
    case (.slash, _):
      state = .plain
      takePlain(byte)
    case (.lineComment, _): if byte == 10 { state = .plain }
    case (.blockComment, UInt8(ascii: "*")), (.blockStar, UInt8(ascii: "*")): state = .blockStar
    case (.blockStar, UInt8(ascii: "/")): state = .plain
    case (.blockComment, _), (.blockStar, _): state = .blockComment
    }
  }

  private mutating func takePlain(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): state = .string
    case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
    case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      dropComma()
      if open.last == byte { open.removeLast() }
    default: break
    }
    out.append(byte)
  }

  private mutating func takeEscaped(_ byte: UInt8) {
    if !"\"\\/bfnrtu".utf8.contains(byte) {
      out.append(byte)
    } else {
      out.append(contentsOf: [UInt8(ascii: "\\"), byte])
    }
  }

  private mutating func dropComma() {
    while let last = out.last, last.isHTMLSpace { out.removeLast() }
    if out.last == UInt8(ascii: ",") { out.removeLast() }
  }

  mutating func closed() -> [UInt8] {
    if state == .string || state == .escape { out.append(UInt8(ascii: "\"")) }
    dropComma()
    out.append(contentsOf: open.reversed())
    return out
  }
}

extension UInt8 {
  fileprivate var opensContainer: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "[") }
}
