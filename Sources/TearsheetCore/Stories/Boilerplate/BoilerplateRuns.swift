/// The stretches of a text that are nobody's evidence, told from its sampled grams.
enum BoilerplateRuns {
  /// Words that a stretch must have.
  static let fewestWords = 6
  /// Words between two sampled grams over which a stretch goes on: that so many grams in a row
  /// escape the sample is rare.
  static let longestGap = 16

  /// The stretches whose sampled grams are all common.
  ///
  /// - Parameter isCommon: one for each gram of the signature.
  static func find(in signature: Signature, isCommon: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var open: Range<Int>?
    for (at, common) in zip(signature.positions, isCommon) {
      let words = Int(at)..<(Int(at) + Signature.gramLength)
      if common, let run = open, words.lowerBound - run.upperBound <= longestGap {
        open = run.lowerBound..<words.upperBound
        continue
      }
      if let run = open, run.count >= fewestWords { runs.append(run) }
      open = common ? words : nil
    }
    if let run = open, run.count >= fewestWords { runs.append(run) }
    return runs
  }
}
