import Glibc
import TearsheetCore
import TearsheetFormats
import TearsheetStore

extension LibraryOptions {
  /// Opens the library that the options name.
  ///
  /// - Parameters:
  ///   - isPassing: true where paths were given for one look only: without `--library` a temporary
  ///     library is used then.
  ///   - makesOne: true where something is to be brought in: a file that was named and is not there
  ///     is made then, and a mistyped name elsewhere.
  func open(
    isPassing: Bool = false, makesOne: Bool = false, _ reader: PageReader
  ) throws -> LibraryStore {
    if !makesOne, let file, try !LibraryStore.isThere(file) {
      throw LibraryError.absent(path: file)
    }
    let topics = try loadedConfiguration().topics
    if temporary || (isPassing && file == nil) {
      return try LibraryStore(temporary: { reader($0, evidence: $1) }, topics: topics)
    }
    return try LibraryStore(path: try path(), topics: topics, derive: { reader($0, evidence: $1) })
  }

  /// The library's file: the one named, or the usual one, whose folder is made.
  func path() throws -> String {
    if let file { return file }
    let folder = try dataFolder() + "/tearsheet"
    try makeFolder(folder)
    return folder + "/library.db"
  }
}

/// `$XDG_DATA_HOME`, or `~/.local/share`.
private func dataFolder() throws -> String {
  if let folder = environment("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder }
  guard let home = homeFolder() else {
    complain("no home folder: set HOME or XDG_DATA_HOME, or give --library FILE or --temporary")
    throw ExitStatus.incomplete
  }
  return home + "/.local/share"
}

/// `$HOME`; nil where it is not set.
func homeFolder() -> String? { environment("HOME") }

/// Makes a folder and those above it, readable by their owner only.
private func makeFolder(_ path: String) throws {
  var made = ""
  for part in path.split(separator: "/") {
    made += "/" + part
    if mkdir(made, 0o700) != 0, errno != EEXIST, errno != EISDIR {
      let reason = String(cString: strerror(errno))
      throw LibraryError.cannotOpen(path: made, detail: reason)
    }
  }
}
