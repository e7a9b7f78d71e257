import Glibc
import TearsheetCore

/// What a path says of itself before SQLite opens it.
enum LibraryFile {
  /// True when there is no file yet, or an empty one without a journal.
  static func isNew(_ path: String) throws(LibraryError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return true }
      throw .cannotOpen(path: path, detail: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let kind = status.st_mode & S_IFMT == S_IFDIR ? "a folder" : "not a regular file"
      throw .cannotOpen(path: path, detail: kind)
    }
    if status.st_size == 0 { return access(path + "-wal", F_OK) != 0 }
    let magic = Array("SQLite format 3\0".utf8)
    guard let file = fopen(path, "rbe") else {
      throw .cannotOpen(path: path, detail: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: magic.count)
    guard fread(&head, 1, head.count, file) == head.count, head == magic else {
      throw .notALibrary(path: path)
    }
    return false
  }

  /// True when a reader can share the file with a writer: the shared-memory file is there, or can
  /// be made.
  static func canShare(_ path: String) -> Bool {
    if access(path + "-wal", F_OK) == 0 { return true }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    return access(folder, W_OK) == 0
  }

  /// The file as a URI, every byte that could mean something escaped.
  static func uri(_ path: String, _ parameters: String) -> String {
    let hex = Array("0123456789ABCDEF")
    var uri = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default: uri += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }
    return uri + "?" + parameters
  }
}
