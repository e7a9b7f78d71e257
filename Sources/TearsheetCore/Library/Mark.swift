/// One change of the user's own state on some stories. Marks are undone by their inverse.
public enum Mark: Hashable, Sendable {
  case read(Bool)
  case starred(Bool)
  case hidden(Bool)
  case label(String, Bool)
  case note(String?)
  /// A topic set (true) or removed (false) by hand, over what the tagger says.
  case topic(String, Bool)
}
