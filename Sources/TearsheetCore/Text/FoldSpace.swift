extension String {
  /// The text with every run of white space as one space, and none at its ends.
  public var withSpaceFolded: String {
    hasFoldedSpace ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// True when the bytes alone show that there is nothing to fold, as they do for most names and
  /// titles: to part a text into its characters takes far longer.
  private var hasFoldedSpace: Bool {
    let space: UInt8 = 0x20
    var last = space
    for byte in utf8 {
      // A mark may stand on a space.
      if last == space, byte == space || byte >= 0x80 { return false }
      switch byte {
      case 0x09...0x0D: return false
      // White space beyond ASCII begins with one of these.
      case 0xC2, 0xE1, 0xE2, 0xE3: return false
      default: last = byte
      }
    }
    return last != space
  }
}
