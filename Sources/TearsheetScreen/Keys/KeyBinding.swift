public import TearsheetViewModel

/// What some keys do in some modes, with the words for the help screen.
public struct KeyBinding: Hashable, Sendable {
  /// Any of them does it.
  public let keys: [Key]
  /// Where they do it.
  public let modes: [Mode]
  /// What they do.
  public let action: Action
  /// For the help screen.
  public let help: String
  /// For the line at the bottom; nil where it has no room for this.
  public let hint: String?

  /// A binding from its parts.
  public init(
    _ keys: [Key], in modes: [Mode], _ action: Action, _ help: String, hint: String? = nil
  ) {
    self.keys = keys
    self.modes = modes
    self.action = action
    self.help = help
    self.hint = hint
  }
}
