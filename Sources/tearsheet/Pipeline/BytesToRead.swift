import TearsheetFormats

/// Bytes of all files below some paths; 0 where standard input is among them.
func bytesToRead(_ paths: [PathArgument], options: ReadOptions) -> Int {
  if paths.contains(where: \.isStandardInput) { return 0 }
  var total = 0
  let visit = { (file: FoundFile) in
    total += file.size
    return true
  }
  findFiles(paths.map(\.bytes), options: options, visit: visit, problem: { _ in })
  return total
}
