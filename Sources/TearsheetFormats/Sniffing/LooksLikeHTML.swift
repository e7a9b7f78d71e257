/// Whether bytes are HTML: they begin as a document does, or hold several elements of one.
func looksLikeHTML(_ bytes: ArraySlice<UInt8>) -> Bool {
  let head = Array(bytes.prefix(4096).map { (65...90).contains($0) ? $0 | 0x20 : $0 })
  var start = head[...].drop { $0 <= 32 }
  while start.starts(with: Array("<!--".utf8)), let end = start.firstRange(of: Array("-->".utf8)) {
    start = start[end.upperBound...].drop { $0 <= 32 }
  }
  if start.starts(with: Array("<?xml".utf8)), let end = start.firstRange(of: Array("?>".utf8)) {
    start = start[end.upperBound...].drop { $0 <= 32 }
  }
  for opening in ["<!doctype html", "<html", "<head", "<body"]
  where start.starts(with: Array(opening.utf8)) {
    return true
  }
  guard start.first == UInt8(ascii: "<") else { return false }
  let closings = ["</p>", "</div>", "</span>", "</a>", "</h1>", "</h2>", "</title>", "<br"]
  return closings.contains { head.firstRange(of: Array($0.utf8)) != nil }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Where some bytes stand first.
  func firstRange(of needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var at = startIndex
    while at <= endIndex - needle.count {
      if self[at] == first, self[at..<at + needle.count].elementsEqual(needle) {
        return at..<at + needle.count
      }
      at += 1
    }
    return nil
  }
}
