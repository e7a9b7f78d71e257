import Foundation

/// What the built program printed, and its exit status.
struct Printed {
  let out: String
  let errors: String
  let status: Int32
}

/// Runs the built program with bytes for its standard input.
///
/// - Parameter configuration: the folder of folders of configuration; none where it is not given.
func run(
  _ arguments: [String], input: Data = Data(), configuration: String = "/nonexistent"
) throws -> Printed {
  let process = Process()
  process.executableURL = URL(filePath: ReaderOnTerminalTests.program)
  process.arguments = arguments
  process.environment = [
    "HOME": "/nonexistent", "XDG_CONFIG_HOME": configuration, "PATH": "/usr/bin:/bin",
    "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
  ]
  let (given, out, errors) = (Pipe(), Pipe(), Pipe())
  process.standardInput = given
  process.standardOutput = out
  process.standardError = errors
  try process.run()
  try given.fileHandleForWriting.write(contentsOf: input)
  try given.fileHandleForWriting.close()
  let text = { (pipe: Pipe) in
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
  let printed = (text(out), text(errors))
  process.waitUntilExit()
  return Printed(out: printed.0, errors: printed.1, status: process.terminationStatus)
}

/// A path for a folder that `body` uses, gone at the end.
func withScratch(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}
