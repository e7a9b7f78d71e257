/// Reads JSON Lines: one object a line. Blank lines count and hold nothing.
func readJSONLines(_ reader: ByteStream, to delivery: Delivery) {
  var number = 0
  while !delivery.isStopped, let line = reader.line(limit: delivery.options.recordBytes) {
    number += 1
    switch line {
    case .tooLong:
      delivery.report(.recordTooLarge(limit: delivery.options.recordBytes), .line(number))
    case .bytes(let bytes):
      let start = number == 1 && bytes.starts(with: utf8Mark) ? utf8Mark.count : 0
      readLine(bytes[start...], number: number, to: delivery)
    }
  }
}

/// Reads the objects of a line: one, or several where only carriage returns separate them.
private func readLine(_ line: ArraySlice<UInt8>, number: Int, to delivery: Delivery) {
  var rest = line.drop { $0 <= 32 && $0 != 0 }
  var ordinal = 0
  while !rest.isEmpty, !delivery.isStopped {
    do throws(JSONFault) {
      let (value, length) = try parseJSON(rest, depth: delivery.options.jsonDepth)
      rest = rest.dropFirst(length)
      ordinal += 1
      let place = ordinal == 1 ? "\(number)" : "\(number).\(ordinal)"
      readObject(value, at: place, problemAt: .line(number), to: delivery)
    } catch {
      return delivery.report(error.problem, .line(number))
    }
  }
}

/// The byte order mark in UTF-8.
let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
