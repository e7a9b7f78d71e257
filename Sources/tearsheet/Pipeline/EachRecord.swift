import TearsheetCore
import TearsheetFormats

/// Visits every record of some paths, in order; `-` is standard input. `visit` gives false to
/// stop.
func eachRecord(
  _ paths: [PathArgument], options: ReadOptions, visit: (Record) -> Bool,
  problem: (InputProblem) -> Void
) {
  var goesOn = true
  func visitOn(_ record: Record) -> Bool {
    goesOn = visit(record)
    return goesOn
  }
  func eachFile(_ file: FoundFile) -> Bool {
    records(in: file, options: options, visit: visitOn, problem: problem)
    return goesOn
  }
  for path in paths where goesOn {
    if path.isStandardInput {
      recordsOfStandardInput(options: options, visit: visitOn, problem: problem)
    } else {
      findFiles([path.bytes], options: options, visit: eachFile, problem: problem)
    }
  }
}
