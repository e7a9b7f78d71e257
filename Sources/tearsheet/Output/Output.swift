import Glibc
import TearsheetCore

/// Standard output and standard error: every byte of text that leaves the program without a
/// terminal goes through here.
struct Output {
  /// Which of the two.
  enum Channel: Int32 {
    case standard = 1
    case error = 2
  }

  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private let capacity = 1 << 16

  /// Standard output, or standard error.
  init(_ channel: Channel = .standard) {
    descriptor = channel.rawValue
    path = channel == .standard ? "standard output" : "standard error"
  }

  /// A file, made anew; closed with the program.
  init(writingTo path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw OutputError(errno, path) }
  }

  /// A line of text, made safe: one line, whatever it holds.
  mutating func line(_ text: String) throws {
    try append(Array(SafeText(line: text).string.utf8))
    try append([10])
  }

  /// Text of several lines, each made safe.
  mutating func lines(_ text: String) throws {
    var rest = text[...]
    while let end = rest.utf8.firstIndex(of: 10) {
      try line(String(rest[..<end]))
      rest = rest[rest.utf8.index(after: end)...]
    }
    try line(String(rest))
  }

  /// A line whose parts were made safe, one by one.
  mutating func safe(_ text: String) throws {
    try append(Array(text.utf8))
    try append([10])
  }

  /// Bytes that are safe already: what `JSONWriter` wrote.
  mutating func json(_ writer: JSONWriter) throws { try append(writer.bytes) }

  /// Bytes as they are: only where the user asked for a page's own bytes.
  mutating func raw(_ bytes: [UInt8]) throws { try append(bytes) }

  /// Sends what is still held back.
  mutating func flush() throws {
    try send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ bytes: [UInt8]) throws {
    guard bytes.count < capacity else {
      try flush()
      return try send(bytes)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { try flush() }
  }

  private func send(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { all in
        let rest = UnsafeRawBufferPointer(rebasing: all[start...])
        return write(descriptor, rest.baseAddress, rest.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw OutputError(errno, path)
      }
      start += written
    }
  }
}

/// Why output could not be written.
struct OutputError: Error, CustomStringConvertible {
  /// The system's error number.
  let number: Int32
  /// What could not be written to.
  let path: String

  init(_ number: Int32, _ path: String) {
    self.number = number
    self.path = path
  }

  /// True when the reader of a pipe has gone, which is no error to speak of.
  var isBrokenPipe: Bool { number == EPIPE }

  var description: String {
    "\(path): cannot be written (\(String(cString: strerror(number)))); what it holds is incomplete"
  }
}

/// One line on standard error, made safe; never fails.
func complain(_ text: String) {
  var output = Output(.error)
  try? output.line("tearsheet: " + text)
  try? output.flush()
}
