public import TearsheetViewModel

/// Every key of the reader. The loop, the line of hints, the help screen and docs/keys.md are made
/// of this one table.
public enum KeyTable {
  /// All of it, in the order of the help screen.
  public static let all: [KeyBinding] =
    moving + reading + finding + marking + topics + laidOver
    + typing + program

  /// What a key does in a mode; nil for nothing.
  public static func action(for key: Key, in mode: Mode) -> Action? {
    if let action = actions[mode]?[key] { return action }
    guard mode == .prompt, case .character(let character) = key else { return nil }
    return .edit(.insert(String(character)))
  }

  private static let actions: [Mode: [Key: Action]] = {
    var actions: [Mode: [Key: Action]] = [:]
    for binding in all {
      for mode in binding.modes {
        for key in binding.keys { actions[mode, default: [:]][key] = binding.action }
      }
    }
    return actions
  }()
}

extension KeyTable {
  private static let panes: [Mode] = [.list, .article]
  private static let texts: [Mode] = [.article, .cut, .difference, .help]
  private static let lists: [Mode] = [.list, .topics, .copies]
  private static let moves: [Mode] = [.list, .article, .topics, .cut, .copies, .difference, .help]

  private static func key(_ characters: String) -> [Key] { characters.map(Key.character) }

  private static let moving: [KeyBinding] = [
    KeyBinding(
      [.down] + key("j"), in: lists, .move(.lines(1)), "next row", hint: nil),
    KeyBinding([.up] + key("k"), in: lists, .move(.lines(-1)), "previous row"),
    KeyBinding([.down] + key("j"), in: texts, .move(.lines(1)), "scroll down"),
    KeyBinding([.up] + key("k"), in: texts, .move(.lines(-1)), "scroll up"),
    KeyBinding(
      [.pageDown, .control("f")], in: moves, .move(.pages(1)), "a page down"),
    KeyBinding([.pageUp, .control("b")] + key("b"), in: moves, .move(.pages(-1)), "a page up"),
    KeyBinding(key(" "), in: [.list] + texts, .move(.pages(1)), "a page down", hint: nil),
    KeyBinding([.control("d")], in: moves, .move(.halfPages(1)), "half a page down"),
    KeyBinding([.control("u")], in: moves, .move(.halfPages(-1)), "half a page up"),
    KeyBinding([.home] + key("g"), in: moves, .move(.first), "to the beginning"),
    KeyBinding([.end] + key("G"), in: moves, .move(.last), "to the end"),
  ]

  private static let reading: [KeyBinding] = [
    KeyBinding(
      [.enter, .right] + key("l"), in: [.list], .open, "read the article", hint: "read"),
    KeyBinding(
      key("q") + [.left, .escape] + key("h"), in: [.article], .back, "back to the list",
      hint: "back"),
    KeyBinding([.tab, .backTab], in: panes, .switchPane, "to the other pane"),
    KeyBinding(key("J"), in: [.article], .step(1), "read the next article", hint: "next"),
    KeyBinding(key("K"), in: [.article], .step(-1), "read the previous article"),
    KeyBinding(key("J"), in: [.list], .step(1), "next article, as while reading"),
    KeyBinding(key("K"), in: [.list], .step(-1), "previous article, as while reading"),
    KeyBinding(key("]"), in: panes, .stepUnread(1), "next unread article"),
    KeyBinding(key("["), in: panes, .stepUnread(-1), "previous unread article"),
  ]

  private static let finding: [KeyBinding] = [
    KeyBinding(key("t"), in: panes, .showTopics, "filter by topic", hint: "topics"),
    KeyBinding(key("f"), in: panes, .promptFilter, "type a filter", hint: "filter"),
    KeyBinding([.escape], in: [.list], .cancel, "take the filter off"),
    KeyBinding(
      key("/"), in: [.list] + texts, .promptFind, "find: a story in the list, words in a text",
      hint: "find"),
    KeyBinding(key("n"), in: [.list] + texts, .findAgain(1), "next place found"),
    KeyBinding(key("N"), in: [.list] + texts, .findAgain(-1), "previous place found"),
  ]

  private static let marking: [KeyBinding] = [
    KeyBinding(key("r"), in: panes, .toggleRead, "mark read or unread", hint: "read/unread"),
    KeyBinding(key("s*"), in: panes, .toggleStar, "star or take the star off", hint: "star"),
    KeyBinding(key("H"), in: panes, .toggleHidden, "hide the story, or no longer"),
    KeyBinding(key("L"), in: panes, .promptLabel, "put a label on it, or take it off"),
    KeyBinding(key("A"), in: panes, .promptNote, "write a note on it"),
    KeyBinding(key("u"), in: panes + [.copies], .undo, "take the last change back", hint: "undo"),
  ]

  private static let topics: [KeyBinding] = [
    KeyBinding(
      [.enter], in: [.topics], .chooseTopic, "show only this topic, or no longer", hint: "choose"),
    KeyBinding(
      key(" "), in: [.topics], .toggleTopic, "the same, and stay to choose more",
      hint: "several"),
    KeyBinding(
      key("-x"), in: [.topics], .excludeTopic, "leave this topic out", hint: "without"),
    KeyBinding(
      key("a"), in: [.topics], .toggleAnyAll, "any of the chosen topics, or all of them",
      hint: "any/all"),
    KeyBinding(key("c"), in: [.topics], .clearTopics, "choose none", hint: "none"),
    KeyBinding(
      key("m"), in: [.topics], .tagStory,
      "give the story under the list's cursor this topic, or take it away", hint: "tag"),
    KeyBinding(
      key("/"), in: [.topics], .promptNarrow, "show topics with a name that has", hint: "narrow"),
    KeyBinding(
      key("q") + [.left, .escape] + key("ht"), in: [.topics], .back, "back to the list",
      hint: "back"),
  ]

  private static let laidOver: [KeyBinding] = [
    KeyBinding(
      key("x"), in: panes, .showCut, "the whole page, what was cut marked with the reason",
      hint: "page"),
    KeyBinding(
      key("w"), in: panes, .toggleEvidence, "mark the words that made the topics", hint: "why"),
    KeyBinding(
      key("c"), in: panes, .showCopies, "copies of the story, and other stories on the event",
      hint: "copies"),
    KeyBinding(
      [.enter, .right] + key("l"), in: [.copies], .open, "read this one", hint: "read"),
    KeyBinding(
      key("d"), in: [.copies], .showDifference, "compare this copy with the best one",
      hint: "differences"),
    KeyBinding(
      key("S"), in: [.copies], .splitCopy, "take this copy out of the story", hint: "split"),
    KeyBinding(
      key("M"), in: [.copies], .joinStory, "make this other story a copy", hint: "join"),
    KeyBinding(
      key("q") + [.left, .escape] + key("hc"), in: [.copies], .back, "back", hint: "back"),
    KeyBinding(
      key("q") + [.left, .escape] + key("hx"), in: [.cut], .back, "back to the article",
      hint: "back"),
    KeyBinding(
      key("q") + [.left, .escape] + key("hd"), in: [.difference], .back, "back", hint: "back"),
    KeyBinding(key("q") + [.left, .escape] + key("h?"), in: [.help], .back, "back", hint: "back"),
  ]

  private static let typing: [KeyBinding] = [
    KeyBinding([.enter], in: [.prompt], .accept, "take what was typed", hint: "done"),
    KeyBinding(
      [.escape, .control("c"), .control("g")], in: [.prompt], .cancel, "leave it", hint: "cancel"),
    KeyBinding([.left], in: [.prompt], .edit(.left), "a character to the left"),
    KeyBinding([.right], in: [.prompt], .edit(.right), "a character to the right"),
    KeyBinding([.home, .control("a")], in: [.prompt], .edit(.start), "to the beginning"),
    KeyBinding([.end, .control("e")], in: [.prompt], .edit(.end), "to the end"),
    KeyBinding(
      [.backspace, .control("h")], in: [.prompt], .edit(.deleteBackward), "delete a character"),
    KeyBinding(
      [.delete, .control("d")], in: [.prompt], .edit(.deleteForward), "delete the next one"),
    KeyBinding([.control("w")], in: [.prompt], .edit(.deleteWord), "delete a word"),
    KeyBinding([.control("u")], in: [.prompt], .edit(.deleteAll), "delete all before the cursor"),
    KeyBinding([.up, .control("p")], in: [.prompt], .edit(.older), "what was typed before"),
    KeyBinding([.down, .control("n")], in: [.prompt], .edit(.newer), "what was typed after it"),
  ]

  private static let program: [KeyBinding] = [
    KeyBinding(
      key("?") + [.function(1)], in: Mode.allCases.filter { $0 != .prompt && $0 != .help },
      .showHelp, "this help", hint: "help"),
    KeyBinding([.control("l")], in: Mode.allCases, .redraw, "draw the screen anew"),
    KeyBinding([.control("z")], in: Mode.allCases, .suspend, "suspend; fg brings it back"),
    KeyBinding(key("q"), in: [.list], .quit, "quit", hint: "quit"),
    KeyBinding(
      key("Q") + [.control("c")], in: Mode.allCases.filter { $0 != .prompt }, .quit,
      "quit from anywhere"),
  ]
}
