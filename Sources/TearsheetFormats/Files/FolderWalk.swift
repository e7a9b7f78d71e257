import Glibc

/// A walk over everything below a folder, without recursion.
struct FolderWalk {
  /// The folder's path without links.
  let root: [UInt8]
  /// The folder as it was typed.
  let metAs: [UInt8]
  private var found = 0
  private var problems = 0

  init(root: [UInt8], metAs: [UInt8]) {
    self.root = root
    self.metAs = metAs
  }

  /// What is still to be looked at, by its way down from the root.
  private enum Step { case folder([UInt8]), entry([UInt8]) }

  /// False when the visitor has had enough.
  mutating func run(visit: (FoundFile) -> Bool, problem: (InputProblem) -> Void) -> Bool {
    var steps: [Step] = [.folder([])]
    while let step = steps.popLast() {
      switch step {
      case .folder(let way):
        switch names(in: way) {
        case .success(let names):
          steps += names.reversed().map { .entry(way.isEmpty ? $0 : joined(way, $0)) }
        case .failure(let error): report(way, error.problem, problem)
        }
      case .entry(let way):
        switch look(at: way) {
        case .folder: steps.append(.folder(way))
        case .file(let status):
          found += 1
          let file = FoundFile(
            path: joined(root, way), metAs: joined(metAs, way), status: status, isNamed: false)
          guard visit(file) else { return false }
        case .problem(let kind): report(way, kind, problem)
        case .passOver: break
        }
      }
    }
    if found == 0, problems == 0 { report([], .noPages, problem) }
    return true
  }
}

extension FolderWalk {
  private enum Look { case folder, file(FileStatus), problem(InputProblem.Kind), passOver }

  private func look(at way: [UInt8]) -> Look {
    let name = Array(way[((way.lastIndex(of: slash) ?? -1) + 1)...])
    if PageExtensions.isHidden(name) { return .passOver }
    switch FileStatus.of(joined(root, way), followingLinks: false) {
    case .failure(let error): return .problem(error.problem)
    case .success(let status):
      switch status.kind {
      case .folder: return .folder
      case .link: return follow(way, name)
      case .fifo: return .problem(.notAFile(.fifo))
      case .socket: return .problem(.notAFile(.socket))
      case .device: return .problem(.notAFile(.device))
      case .file:
        guard PageExtensions.claim(of: name) != .no else { return .passOver }
        return status.isOfKernel ? .problem(.notAFile(.system)) : .file(status)
      }
    }
  }

  /// A link inside the folder is read through only where the walk does not find its target itself.
  private func follow(_ way: [UInt8], _ name: [UInt8]) -> Look {
    let path = joined(root, way)
    switch FileStatus.of(path, followingLinks: true) {
    case .failure(let error):
      return .problem(error.problem == .missing ? .linkDangling : error.problem)
    case .success(let status):
      guard let target = canonicalPath(of: path) else { return .problem(.linkDangling) }
      guard target.starts(with: joined(root, [])) || target == root else {
        return .problem(.linkLeavesFolder)
      }
      guard status.kind == .file, PageExtensions.claim(of: name) != .no else { return .passOver }
      return isFound(target) ? .passOver : .file(status)
    }
  }

  /// Whether the walk comes by a path below the root anyway.
  private func isFound(_ path: [UInt8]) -> Bool {
    let names = path.dropFirst(joined(root, []).count).split(separator: slash).map(Array.init)
    guard let last = names.last else { return false }
    return !names.contains(where: PageExtensions.isHidden)
      && PageExtensions.claim(of: last) != .no
  }

  private mutating func report(
    _ way: [UInt8], _ kind: InputProblem.Kind, _ problem: (InputProblem) -> Void
  ) {
    problems += 1
    problem(InputProblem(path: way.isEmpty ? metAs : joined(metAs, way), kind: kind))
  }

  /// The names in a folder, sorted by their bytes.
  private func names(in way: [UInt8]) -> Result<[[UInt8]], SystemError> {
    let path = joined(root, way).map(CChar.init(bitPattern:)) + [0]
    guard let folder = opendir(path) else { return .failure(SystemError(code: errno)) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return .success(names.sorted { $0.lexicographicallyPrecedes($1) })
  }
}

extension FoundFile {
  init(path: [UInt8], metAs: [UInt8], status: FileStatus, isNamed: Bool) {
    self.init(
      path: path, metAs: metAs, size: status.kind == .file ? status.size : 0,
      modified: status.modified, written: status.written, inode: status.inode,
      device: status.device, isNamed: isNamed,
      isPipe: status.kind == .fifo)
  }
}
