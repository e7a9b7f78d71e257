import TearsheetCore
import TearsheetFormats

/// Visits every record of some paths, in order; `-` is standard input. `visit` gives false to
/// stop.
func eachRecord(
  _ paths: [PathArgument], options: ReadOptions, visit: (Record) -> Bool,
  problem: (InputProblem) -> Void
) {
  var goesOn = true
  let visitOn = { (record: Record) in
    goesOn = visit(record)
    return goesOn
  }
  for path in paths where goesOn {
    if path.isStandardInput {
      recordsOfStandardInput(options: options, visit: visitOn, problem: problem)
    } else {
      let eachFile = { (file: FoundFile) in
        records(in: file, options: options, visit: visitOn, problem: problem)
        return goesOn
      }
      findFiles([path.bytes], options: options, visit: eachFile, problem: problem)
    }
  }
}
