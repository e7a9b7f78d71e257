import Glibc
import TearsheetCore

/// What the system knows of a path.
struct FileStatus {
  enum Kind { case file, folder, link, fifo, socket, device }

  let kind: Kind
  let size: Int
  let modified: Instant
  /// The same in nanoseconds since 1970.
  let written: Int
  let inode: UInt64
  let device: UInt64

  /// Of what a path leads to, or of the link itself.
  static func of(_ path: [UInt8], followingLinks: Bool) -> Result<FileStatus, SystemError> {
    var status = stat()
    let path = path.map(CChar.init(bitPattern:)) + [0]
    let code = followingLinks ? stat(path, &status) : lstat(path, &status)
    return code == 0 ? .success(FileStatus(status)) : .failure(SystemError(code: errno))
  }

  /// Of an open file.
  static func of(descriptor: Int32) -> Result<FileStatus, SystemError> {
    var status = stat()
    return fstat(descriptor, &status) == 0
      ? .success(FileStatus(status)) : .failure(SystemError(code: errno))
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      default: .device
      }
    size = Int(status.st_size)
    modified = Instant(seconds: Int(status.st_mtim.tv_sec))
    written = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
  }

  /// True on file systems whose files are made by the kernel while they are read: `/proc/kmsg`
  /// is a regular file of no size whose end never comes.
  var isOfKernel: Bool { FileStatus.kernelDevices.contains(device) }

  private static let kernelDevices: Set<UInt64> = {
    func device(_ path: String) -> UInt64? {
      guard case .success(let status) = FileStatus.of(Array(path.utf8), followingLinks: true)
      else { return nil }
      return status.device
    }
    let folders = [
      "/proc", "/sys", "/sys/kernel/debug", "/sys/kernel/tracing", "/sys/fs/cgroup",
    ]
    // Where nothing is mounted on them they lie on the root's own device.
    return Set(folders.compactMap(device)).subtracting([device("/")].compactMap { $0 })
  }()
}

/// An error number of the system.
struct SystemError: Error, Hashable {
  let code: Int32

  /// What it means for somebody who wanted to read a file.
  var problem: InputProblem.Kind {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    case ELOOP: .linkLoop
    default: .unreadable(errno: code)
    }
  }
}
