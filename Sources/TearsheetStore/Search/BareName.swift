import Foundation

extension Tag {
  /// A name as it is looked for: folded, and its letters without their diacritics, as in the
  /// full-text index.
  static func bare(_ name: String) -> String {
    let folded = Tag.fold(name)
    if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
    return folded.folding(options: .diacriticInsensitive, locale: nil)
  }
}
