/// Which of the two panes the keys go to.
public enum Focus: Hashable, Sendable { case list, article }

/// What the keys mean at the moment: the pane in use, or what is laid over it.
public enum Mode: String, Hashable, Sendable, CaseIterable {
  case list, article, topics, cut, copies, difference, help, prompt
}
