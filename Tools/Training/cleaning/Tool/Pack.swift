import Foundation

/// Pages one after the other: a line `id TAB form TAB bytes`, then so many bytes.
struct Pack {
  struct Entry {
    let id: String
    let form: String
    let bytes: [UInt8]
  }

  struct Malformed: Error, CustomStringConvertible {
    let at: Int
    var description: String { "the pack is malformed at byte \(at)" }
  }

  let pages: [Entry]

  init(_ data: Data) throws {
    let bytes = [UInt8](data)
    var pages: [Entry] = []
    var at = 0
    while at < bytes.count {
      guard let end = bytes[at...].firstIndex(of: 10) else { throw Malformed(at: at) }
      let fields = String(decoding: bytes[at..<end], as: UTF8.self).split(separator: "\t")
      guard fields.count == 3, let count = Int(fields[2]), end + 1 + count <= bytes.count else {
        throw Malformed(at: at)
      }
      at = end + 1 + count
      pages.append(
        Entry(id: String(fields[0]), form: String(fields[1]), bytes: Array(bytes[end + 1..<at])))
    }
    self.pages = pages
  }
}
