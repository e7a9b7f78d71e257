/// Reads JSON values that are not one a line: an array of pages, one page over many lines, or
/// several, one after the other. One value is held at a time.
func readJSONValues(_ reader: ByteStream, to delivery: Delivery) {
  if Array(reader.peek(utf8Mark.count)) == utf8Mark { _ = reader.skip(utf8Mark.count) }
  var framer = JSONFramer(reader: reader, limit: delivery.options.recordBytes)
  var number = 0
  while !delivery.isStopped, let value = framer.next() {
    number += 1
    let place = InputProblem.Place.record(number)
    switch value {
    case .tooLong:
      delivery.report(.recordTooLarge(limit: delivery.options.recordBytes), place)
    case .bytes(let bytes):
      do throws(JSONFault) {
        let (value, length) = try parseJSON(bytes[...], depth: delivery.options.jsonDepth)
        guard length == bytes.count else { throw JSONFault.notJSON(at: length + 1) }
        readObject(value, at: "\(number)", problemAt: place, to: delivery)
      } catch { delivery.report(error.problem, place) }
    }
  }
  if framer.isOpen, !delivery.isStopped, reader.fault == nil { delivery.report(.truncated) }
}
