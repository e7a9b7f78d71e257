import TearsheetFormats

/// The lines of one file or of standard input; what stands in the way is said, with status 1.
func lineStream(of file: PathArgument, options: ReadOptions) throws -> LineStream {
  if file.isStandardInput { return LineStream(standardInput: options) }
  var found: FoundFile?
  var problems = ProblemLog()
  let visit = { (file: FoundFile) in
    found = file
    return false
  }
  findFiles([file.bytes], options: options, visit: visit) { problems.add($0) }
  guard let found else { throw ExitStatus.incomplete }
  do throws(InputProblem) { return try LineStream(found, options: options) } catch {
    problems.add(error)
    throw ExitStatus.incomplete
  }
}
