/// Why some bytes are not a JSON value.
public enum JSONFault: Error, Hashable, Sendable {
  /// What is wrong at which byte, from 1.
  case notJSON(at: Int)
  /// The bytes ended within the value.
  case cutOff
  case tooDeep(limit: Int)

  var problem: InputProblem.Kind {
    switch self {
    case .notJSON(let byte): .badJSON("at byte \(byte)")
    case .cutOff: .badJSON("cut off")
    case .tooDeep(let limit): .jsonTooDeep(limit: limit)
    }
  }
}

/// The JSON value that the bytes begin with, and how many bytes it takes with the white space
/// around it.
///
/// More lenient than RFC 8259 where scrapers are: raw control characters and invalid UTF-8 in
/// strings, `NaN` and `Infinity` as numbers. Depth costs no stack.
///
/// - Complexity: linear in the bytes of the value.
public func parseJSON(
  _ bytes: ArraySlice<UInt8>, depth: Int = ReadOptions().jsonDepth
) throws(JSONFault) -> (value: JSONValue, length: Int) {
  let result = bytes.withUnsafeBufferPointer { buffer -> Result<(JSONValue, Int), JSONFault> in
    var parser = JSONParser(bytes: buffer, limit: depth)
    do throws(JSONFault) {
      let value = try parser.value()
      parser.skipSpace()
      return .success((value, parser.position))
    } catch { return .failure(error) }
  }
  return try result.get()
}
