extension LineModel {
  /// For each line of an input, what did most to its odds of being text: by how much they change when
  /// one thing is made like the middle of the page, all else left as it is.
  ///
  /// - Complexity: a few hundred times that of the odds.
  func influences(_ input: ModelInput, strongest: Int) -> [[Influence]] {
    guard !input.lines.isEmpty else { return [] }
    let scores = scores(input)
    let lines = Array(input.lines.indices)
    let rows = NeighbourRows(input, scores)
    let odds = first.sums(of: rows.values, width: rows.width, at: lines)
    let again = SecondRows(input, scores, odds: odds, at: lines)
    let trial = Trial(
      model: self, factors: Factor.all(input, rows, kindsOfWords: scores.body.count),
      first: PageRows(rows.values, width: rows.width),
      second: PageRows(again.values, width: again.width),
      view: again.width - PageView.width)
    let along = network.odds(input, rows, odds: odds)
    return lines.map { line in
      var influences = trial.influences(line, odds: odds[line])
      if abs(odds[line]) <= Self.sure {
        let sum = second.sums(of: again.values, width: again.width, at: [line])[0]
        influences.append(Influence("sequence of lines", (along[line] - sum) * Self.networkShare))
      }
      influences.sort { (abs($1.odds), $0.name) < (abs($0.odds), $1.name) }
      return Array(influences.prefix(strongest))
    }
  }
}

/// Rows of a page, and the middle of each of their values.
private struct PageRows {
  let values: [Float]
  let width: Int
  let medians: [Float]

  init(_ values: [Float], width: Int) {
    self.values = values
    self.width = width
    let count = values.count / width
    medians = (0..<width).map { column in
      (0..<count).map { values[$0 * width + column] }.sorted()[count / 2]
    }
  }

  /// The row of a line.
  func row(_ line: Int) -> ArraySlice<Float> { values[line * width..<(line + 1) * width] }
}

/// Asks the trees about a line again and again, each time with one factor as it is in the middle of
/// the page.
private struct Trial {
  let model: LineModel
  let factors: [Factor]
  let first: PageRows
  let second: PageRows
  /// Where the view of the page begins in a row of the second pass.
  let view: Int

  func influences(_ line: Int, odds: Float) -> [Influence] {
    let changed = sums(model.first, first, line, \.first)
    if abs(odds) > LineModel.sure {
      return zip(factors, changed).map { Influence($0.name, odds - $1) }
    }
    let limit = SecondRows.limit
    let differences = changed.map { max(-limit, min(limit, $0)) - max(-limit, min(limit, odds)) }
    let again = sums(model.second, second, line, \.second, differences)
    let sum = model.second.sums(of: Array(second.row(line)), width: second.width, at: [0])[0]
    return zip(factors, again).map { Influence($0.name, sum - $1) }
  }

  /// The sums of a line's row, changed in each factor in turn; what the first pass thinks of the line
  /// differs by `differences`.
  private func sums(
    _ trees: Trees, _ rows: PageRows, _ line: Int, _ places: KeyPath<Factor, [Int]>,
    _ differences: [Float] = []
  ) -> [Float] {
    var values: [Float] = []
    for (at, factor) in factors.enumerated() {
      var row = Array(rows.row(line))
      for place in factor[keyPath: places] { row[place] = rows.medians[place] }
      if !differences.isEmpty {
        for place in [0] + PageView.relative.map({ view + $0 }) { row[place] += differences[at] }
      }
      values += row
    }
    return trees.sums(of: values, width: rows.width, at: Array(factors.indices))
  }
}
