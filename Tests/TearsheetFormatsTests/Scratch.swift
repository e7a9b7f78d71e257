import Glibc
import TearsheetCore

@testable import TearsheetFormats

/// A folder that goes when the test ends.
final class ScratchFolder {
  let path: String

  init() {
    var template = Array("/tmp/tearsheet-test-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
  }

  deinit {
    findNames(in: path).forEach { remove("\(path)/\($0)") }
    rmdir(path)
  }

  /// Writes a file, with the folders on its way.
  @discardableResult
  func put(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let parts = name.split(separator: "/")
    for end in 1..<max(parts.count, 1) {
      mkdir("\(path)/\(parts[..<end].joined(separator: "/"))", 0o700)
    }
    let file = fopen("\(path)/\(name)", "w")
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return Array("\(path)/\(name)".utf8)
  }

  @discardableResult
  func put(_ name: String, _ text: String) -> [UInt8] { put(name, Array(text.utf8)) }

  func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }

  /// What a walk over the folder finds and complains of, with names from the folder on.
  func walk() -> (found: [String], problems: [String]) {
    var found: [String] = []
    var problems: [String] = []
    findFiles(
      [Array(path.utf8)],
      visit: {
        found.append(String($0.displayName.dropFirst(path.count + 1)))
        return true
      },
      problem: { problems.append(String($0.description.dropFirst(path.count + 1))) })
    return (found, problems)
  }
}

/// Everything below a folder, the deepest first.
private func findNames(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
    }
    guard name != ".", name != ".." else { continue }
    if entry.pointee.d_type == UInt8(DT_DIR) {
      names += findNames(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
    }
    names.append(name)
  }
  return names
}

/// What reading gave.
struct Reading {
  var records: [Record] = []
  var problems: [InputProblem] = []

  var texts: [String] { records.map { String(decoding: $0.bytes, as: UTF8.self) } }
  var names: [String] { records.map(\.name) }
  var messages: [String] { problems.map(\.description) }
}

/// The records of bytes as a file of that name would give them.
func read(
  _ bytes: [UInt8], as name: String, options: ReadOptions = ReadOptions()
) -> Reading {
  var reading = Reading()
  let path = Array("/\(name)".utf8)
  let file = FoundFile(
    path: path, metAs: Array(name.utf8), size: bytes.count, modified: Instant(seconds: 0),
    written: 0, inode: 0, device: 0, isNamed: true, isPipe: false)
  let delivery = Delivery(
    file: file, options: options,
    visit: {
      reading.records.append($0)
      return true
    }, problem: { reading.problems.append($0) })
  readRecords(ByteStream(MemoryBytes(bytes)), to: delivery)
  return reading
}

func read(_ text: String, as name: String, options: ReadOptions = ReadOptions()) -> Reading {
  read(Array(text.utf8), as: name, options: options)
}
