/// What is laid over the panes.
public enum Overlay: Hashable, Sendable {
  case topics(TopicPicker)
  case cut(CutView)
  case copies(CopiesPane)
  case difference(DifferencePane)
  case help(TextPane)
}
