import Glibc

/// The path without links, `.` and `..`; nil when it leads nowhere.
public func canonicalPath(of path: [UInt8]) -> [UInt8]? {
  guard let resolved = realpath(path.map(CChar.init(bitPattern:)) + [0], nil) else { return nil }
  defer { free(resolved) }
  return (0..<strlen(resolved)).map { UInt8(bitPattern: resolved[$0]) }
}

/// The path from the root, links in its folders resolved. The last name of a file stays as it is, so
/// that a link to a file keeps the name it was given by; a link to a folder is the folder it leads
/// to, since pages found there are named by that.
public func absolutePath(of path: [UInt8]) -> [UInt8]? {
  if case .success(let status) = FileStatus.of(path, followingLinks: true), status.kind == .folder {
    return canonicalPath(of: path)
  }
  let cut = path.lastIndex(of: slash).map { $0 + 1 } ?? 0
  let name = Array(path[cut...])
  guard !name.isEmpty, name != Array(".".utf8), name != Array("..".utf8) else {
    return canonicalPath(of: path)
  }
  guard let folder = canonicalPath(of: cut == 0 ? Array(".".utf8) : Array(path[..<cut])) else {
    return nil
  }
  return joined(folder, name)
}

/// A name in a folder.
func joined(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
  folder.last == slash ? folder + name : folder + [slash] + name
}
