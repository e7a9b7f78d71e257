public import TearsheetCore

/// One line of JSON Lines as a page to clean: its id and record, or why it is none.
public struct ParsedLine: Hashable, Sendable {
  /// The line's own id as it stood, to pass through; nil when there is none or no JSON.
  public let id: JSONValue?
  /// The page, or what is wrong with the line.
  public let result: Result<Record, InputProblem>
}

/// Reads one line of JSON Lines: `{"id": …, "text": …}` or `{"id": …, "html": …}`, with the other
/// field names that are recognised.
///
/// - Parameters:
///   - number: the line's, from 1.
///   - path: the file's, as keys and problems have it; `-` for standard input.
public func parseLine(
  _ line: [UInt8], number: Int, of path: [UInt8] = [UInt8(ascii: "-")],
  options: ReadOptions = ReadOptions()
) -> ParsedLine {
  var id: JSONValue?
  do throws(InputProblem.Kind) {
    let value = try wholeValue(line, options: options)
    id = value["id"]
    let draft = try recordDraft(of: value, options: options)
    let name = draft.id ?? "\(escapedName(path)):\(number)"
    let record = Record(
      key: PageKey(path: path, record: "#\(number)"), name: name, form: draft.form,
      bytes: draft.bytes, origin: draft.origin, declared: draft.declared)
    return ParsedLine(id: id, result: .success(record))
  } catch {
    let problem = InputProblem(path: path, place: .line(number), kind: error)
    return ParsedLine(id: id, result: .failure(problem))
  }
}

/// The one JSON value that a line holds.
private func wholeValue(
  _ line: [UInt8], options: ReadOptions
) throws(InputProblem.Kind) -> JSONValue {
  guard line.count <= options.recordBytes else {
    throw .recordTooLarge(limit: options.recordBytes)
  }
  do throws(JSONFault) {
    let (value, length) = try parseJSON(line[...], depth: options.jsonDepth)
    guard length == line.count else { throw JSONFault.notJSON(at: length + 1) }
    return value
  } catch { throw error.problem }
}
