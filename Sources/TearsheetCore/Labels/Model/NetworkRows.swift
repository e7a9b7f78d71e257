/// What the network sees of each line: its features, what its words say, of it and of its place, and
/// what the first pass thinks of it.
struct NetworkRows {
  /// All rows, joined.
  let values: [Float]
  /// How many words each line has.
  let words: [Float]

  /// Rows by those of the first pass, and its log-odds.
  init(_ input: ModelInput, _ rows: NeighbourRows, odds: [Float]) {
    let count = input.lines.count
    let width = rows.own.count + rows.place.count + 2
    words = (0..<count).map(input.words)
    values = Array(unsafeUninitializedCapacity: count * width) { values, filled in
      var row = RowWriter(values)
      for line in 0..<count {
        for range in [rows.own, rows.place] {
          let start = line * rows.width
          row.append(rows.values[start + range.lowerBound..<start + range.upperBound])
        }
        let odds = max(-SecondRows.limit, min(SecondRows.limit, odds[line]))
        row.append(odds)
        row.append(Float(chance(odds)))
      }
      filled = row.count
    }
  }
}
