import TearsheetCore

extension ByteWriter {
  /// Spans without their reasons: lengths, labels by their names (so that a label added later
  /// changes no stored meaning) and parts.
  mutating func write(_ spans: [Span]) {
    var names: [Label] = []
    for span in spans where !names.contains(span.label) { names.append(span.label) }
    write(names.map(\.rawValue))
    write(each: spans) { writer, span in
      writer.write(UInt64(span.range.count))
      writer.write(UInt64(names.firstIndex(of: span.label) ?? 0))
      writer.write(UInt64(span.part.map { $0 + 1 } ?? 0))
    }
  }
}

extension ByteReader {
  mutating func spans() throws(DamagedBytes) -> [Span] {
    let labels = try texts().map { Label(rawValue: $0) ?? .other }
    var lower = 0
    let reason = Reason("stored")
    return try each { reader throws(DamagedBytes) in
      let length = Int(clamping: try reader.unsigned())
      let label = Int(clamping: try reader.unsigned())
      let part = Int(clamping: try reader.unsigned())
      let upper = lower.addingReportingOverflow(length)
      guard !upper.overflow, upper.partialValue <= Span.longest, part <= Span.mostParts,
        labels.indices.contains(label)
      else {
        throw DamagedBytes(what: "spans")
      }
      defer { lower = upper.partialValue }
      return Span(
        lower..<upper.partialValue, labels[label], reason, part: part == 0 ? nil : part - 1)
    }
  }
}
