import TearsheetCore

/// An element whose end tag has not come yet.
struct OpenElement {
  let tag: HTMLTag
  let traits: HTMLTraits
  /// The tag's name in the source; what tells unknown elements apart.
  let name: Range<Int>
  let classes: Range<Int>?
  let id: Range<Int>?
  let itemprop: Range<Int>?
  var ancestors: LineHints.Ancestors
  /// What a line that begins here is.
  var block: LineHints.Block
  var headingLevel: UInt8
  /// Of the nearest block, itself included, in the stack.
  var nearestBlock: Int
  /// What text blocks in it have as container.
  var ordinal: UInt32
  /// What its own lines have as container.
  var container: UInt32
  /// Lines made before it.
  let firstLine: Int
  /// False from the end tag on where blocks in between are still open (`<b><p></b>`).
  var isActive = true
  /// What a claim will be made of, when its text is.
  var capture: HTMLClaims.Capture?
  /// Known once a line has asked.
  var path: UInt64?
  /// Its list of class words; known once a line has asked.
  var classList: Int?
}
