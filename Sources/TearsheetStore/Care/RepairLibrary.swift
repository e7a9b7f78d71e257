import GRDB
import Glibc
public import TearsheetCore

/// What a repair kept, and what could not be saved.
public struct RepairReport: Hashable, Sendable {
  /// Pages that were kept; all articles were derived from them again.
  public var pages = 0
  /// Articles that the user had marked, joined or parted, and saved filters, that were kept.
  public var marks = 0
  /// Pages that could not be read, as far as they can be named: import them again.
  public var lostPages: [String] = []
  /// Marks that could not be read.
  public var lostMarks = 0
  /// Where the damaged file lies now.
  public var damagedPath = ""
}

extension LibraryStore {
  /// Builds a library anew from the pages and the user's state that can still be read, and puts it
  /// in the place of the damaged one, which is kept beside it. Where nothing can be read of what
  /// was there, all stays as it is.
  public static func repair(
    path: String, derive: @escaping Derive
  ) throws(LibraryError) -> RepairReport {
    guard try isThere(path) else { throw .absent(path: path) }
    do throws(LibraryError) { return try rebuilt(path, derive) } catch .damaged(_, let detail) {
      throw .beyondRepair(path: path, detail: detail)
    }
  }

  private static func rebuilt(
    _ path: String, _ derive: @escaping Derive
  ) throws(LibraryError) -> RepairReport {
    let newPath = path + ".repair"
    removeLibrary(newPath)
    let old = try Salvage(path)
    let new = try LibraryStore(path: newPath, derive: derive)
    var report = RepairReport()
    do throws(LibraryError) {
      try new.fill(from: old, &report)
      let isEmpty = report.pages + report.marks == 0
      if isEmpty, !report.lostPages.isEmpty || report.lostMarks > 0 {
        throw LibraryError.beyondRepair(path: path, detail: "no page and no mark can be read")
      }
    } catch {
      new.close()
      removeLibrary(newPath)
      throw error
    }
    new.close()
    old.close()
    report.damagedPath = try swap(newPath, for: path)
    return report
  }

  private func fill(from old: Salvage, _ report: inout RepairReport) throws(LibraryError) {
    let session = beginImport()
    var batch: [PreparedPage] = []
    var lostPaths: [[UInt8]?] = []
    try old.pages { result throws(LibraryError) in
      switch result {
      case .kept(let record): batch.append(PreparedPage(record, derive(record, .none).1))
      case .lost(let name, let path):
        report.lostPages.append(name)
        lostPaths.append(path)
      }
      guard batch.count == 64 else { return }
      try session.add(batch)
      report.pages += batch.count
      batch = []
    }
    try session.add(batch)
    report.pages += batch.count
    // Where a lost page came from no one knows, every file is to be read again.
    if !lostPaths.contains(nil) {
      try session.complete(old.completeFiles(except: Set(lostPaths.compactMap { $0 })))
    }
    _ = try session.finish()
    let (lines, lostMarks) = old.states()
    let counts = try importState(lines)
    report.marks = counts.merged + counts.waiting + counts.links + counts.filters
    report.lostMarks = lostMarks + counts.bad.count
  }

  private static let suffixes = ["", "-wal", "-shm", "-journal"]

  private static func removeLibrary(_ path: String) {
    for suffix in suffixes { unlink(path + suffix) }
  }

  /// Moves the damaged file away and the new one into its place.
  private static func swap(_ new: String, for path: String) throws(LibraryError) -> String {
    var number = 1
    while access(path + ".damaged-\(number)", F_OK) == 0 { number += 1 }
    let damaged = path + ".damaged-\(number)"
    for suffix in suffixes where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, damaged + suffix) == 0 else {
        throw .cannotOpen(path: path, detail: String(cString: strerror(errno)))
      }
    }
    guard rename(new, path) == 0 else {
      throw .cannotOpen(path: path, detail: String(cString: strerror(errno)))
    }
    return damaged
  }
}
