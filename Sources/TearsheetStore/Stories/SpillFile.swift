import Glibc
import TearsheetCore

/// Makes files for the large segments of a folding, beside the library, without names: they are
/// gone when nobody needs them.
final class SpillFiles: Sendable {
  private let path: String
  private let fault = Locked<Int32>(0)

  init(besideLibrary path: String) { self.path = path }

  /// A new file; nil, and the segment is held in memory, where none can be made.
  func make() -> SpillFile? {
    var template = Array((path + ".folding-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    return SpillFile(descriptor, of: self)
  }

  fileprivate func note(_ code: Int32) { fault.withLock { $0 = code } }

  /// Throws when a file could not be written or read: what was found is not to be believed then.
  func check() throws(LibraryError) {
    let code = fault.withLock { $0 }
    guard code != 0 else { return }
    if code == ENOSPC || code == EDQUOT { throw .full(path: path) }
    throw .cannotOpen(path: path, detail: String(cString: strerror(code)))
  }
}

/// One of them.
final class SpillFile: PostingFile {
  private let descriptor: Int32
  private let files: SpillFiles
  private let length = Locked(0)

  fileprivate init(_ descriptor: Int32, of files: SpillFiles) {
    self.descriptor = descriptor
    self.files = files
  }

  deinit { close(descriptor) }

  @discardableResult func append(_ bytes: [UInt8]) -> Int {
    length.withLock { length in
      let start = length
      length += bytes.count
      bytes.withUnsafeBytes { buffer in
        var done = 0
        while done < buffer.count {
          let count = pwrite(
            descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
            off_t(start + done))
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { return files.note(errno) }
          done += count
        }
      }
      return start
    }
  }

  func read(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, done in
      while done < range.count {
        let count = pread(
          descriptor, buffer.baseAddress?.advanced(by: done), range.count - done,
          off_t(range.lowerBound + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return files.note(count < 0 ? errno : EIO) }
        done += count
      }
    }
  }
}
