import Glibc

/// The bytes of an open file or pipe. Closes it at the end of its life, unless it is borrowed.
final class FileBytes: ByteSource {
  private let descriptor: Int32
  private let owned: Bool

  /// The bytes of a descriptor that somebody else closes.
  init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    owned = false
  }

  /// Opens a file for reading, never waiting for one: only a pipe that was named itself may block.
  init(_ file: FoundFile) throws(InputProblem.Kind) {
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (file.isPipe && file.isNamed ? 0 : O_NONBLOCK)
    descriptor = open(file.path.map(CChar.init(bitPattern:)) + [0], flags)
    owned = true
    guard descriptor >= 0 else { throw SystemError(code: errno).problem }
    // What lay there when the walk looked may be another thing now.
    switch FileStatus.of(descriptor: descriptor) {
    case .failure(let error): throw error.problem
    case .success(let status):
      switch status.kind {
      case .file where status.isOfKernel: throw .notAFile(.system)
      case .file: break
      case .fifo where file.isNamed: break
      case .fifo: throw .notAFile(.fifo)
      case .socket: throw .notAFile(.socket)
      case .device, .folder, .link: throw .notAFile(.device)
      }
    }
  }

  deinit {
    if owned, descriptor >= 0 { close(descriptor) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteFault) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .system(SystemError(code: errno)) }
    }
  }
}
