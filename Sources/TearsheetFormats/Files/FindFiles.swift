/// Finds the files that may hold pages: those named, and those below the folders named, in the
/// order of their names.
///
/// A named file is always found. Below a folder only regular files whose name speaks for a page
/// are, never hidden ones and README; no link out of the folder is followed and none to what the
/// walk finds anyway. Nothing is opened but folders, so nothing blocks.
///
/// - Parameters:
///   - paths: as typed; relative ones are meant from the working folder.
///   - visit: false stops the walk.
///   - problem: gets what was met and will not be read.
public func findFiles(
  _ paths: [[UInt8]], options: ReadOptions = ReadOptions(), visit: (FoundFile) -> Bool,
  problem: (InputProblem) -> Void
) {
  var seen = Set<[UInt8]>()
  for path in paths {
    let visitOnce = { (file: FoundFile) in
      paths.count > 1 && !seen.insert(file.path).inserted || visit(file)
    }
    guard findFiles(at: path, visit: visitOnce, problem: problem) else { return }
  }
}

/// False when the visitor has had enough.
private func findFiles(
  at path: [UInt8], visit: (FoundFile) -> Bool, problem: (InputProblem) -> Void
) -> Bool {
  func report(_ kind: InputProblem.Kind) -> Bool {
    problem(InputProblem(path: path, kind: kind))
    return true
  }
  switch FileStatus.of(path, followingLinks: true) {
  case .failure(let error): return report(error.problem)
  case .success(let status):
    switch status.kind {
    case .file where status.isOfKernel: return report(.notAFile(.system))
    case .file, .fifo:
      guard let absolute = absolutePath(of: path) else { return report(.missing) }
      return visit(FoundFile(path: absolute, metAs: path, status: status, isNamed: true))
    case .folder:
      guard let absolute = canonicalPath(of: path) else { return report(.missing) }
      var walk = FolderWalk(root: absolute, metAs: path)
      return walk.run(visit: visit, problem: problem)
    case .socket: return report(.notAFile(.socket))
    case .device, .link: return report(.notAFile(.device))
    }
  }
}
