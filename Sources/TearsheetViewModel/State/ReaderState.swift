public import TearsheetCore

/// All that the screen shows and the keys change.
///
/// It holds a window of the list and one article, whatever the size of the library.
public struct ReaderState: Hashable, Sendable {
  /// The screen.
  public internal(set) var size: Size
  /// The pane in use.
  public internal(set) var focus: Focus = .list
  /// What is laid over the panes; nil for nothing.
  public internal(set) var overlay: Overlay?
  /// What is being typed; nil for nothing.
  public internal(set) var prompt: Prompt?
  /// What lies under the help.
  var underHelp: Overlay?
  /// What the story that is looked for in the library is wanted for; nil while none is.
  var wanted: WantedStory?
  /// What the list showed before a filter was typed; nil while none is.
  var former: FormerFilter?
  /// The list.
  public internal(set) var list: ArticleList
  /// The article; nil while there is none.
  public internal(set) var detail: DetailPane?
  /// Articles at hand beside the one that is shown.
  var nearby = NearbyArticles()
  /// Which stories the list holds, in the words that the user chose.
  public internal(set) var filter: Filter
  /// How many stories the filter finds; nil until they are counted.
  public internal(set) var counts: StoryCounts?
  /// Pages of the command line are still coming in.
  public internal(set) var isFilling = false
  /// A line for the person.
  public internal(set) var message: Message?
  /// What `n` looks for in the list; empty for nothing.
  public internal(set) var searched = ""
  /// What was typed before, oldest first.
  public internal(set) var history: [Prompt.Purpose: [String]] = [:]

  /// The help screen's text: a heading for each mode, in the modes' order.
  let help: [TextBlock]
  /// The widest column of text.
  let textColumns: Int
  /// The number that the library last gave for its state; nil before the first.
  var version: Int?
  /// The query whose counts were asked for; nil when they are to be asked again.
  var countedQuery: Query?
  /// The generation of the list in which they were.
  var countedGeneration = -1

  /// A reader before its first window.
  ///
  /// - Parameters:
  ///   - scope: what every filter is within: the paths given on the command line.
  ///   - help: the lines of the help screen.
  ///   - textColumns: the widest column of text.
  public init(
    scope: Query.Condition = .all, help: [TextBlock] = [],
    textColumns: Int = Arrangement.usualTextColumns
  ) {
    size = Size(rows: 24, columns: 80)
    filter = Filter(scope: scope)
    list = ArticleList(filter.query)
    self.help = help
    self.textColumns = textColumns
  }

  /// What the keys mean.
  public var mode: Mode {
    if prompt != nil { return .prompt }
    switch overlay {
    case .topics: return .topics
    case .cut: return .cut
    case .copies: return .copies
    case .difference: return .difference
    case .help: return .help
    case nil: return focus == .list ? .list : .article
    }
  }

  /// Where the panes lie.
  public var arrangement: Arrangement {
    // A filter that is typed narrows the list: that is where to look. Topics lie where it does.
    var isReading = focus == .article && prompt?.purpose != .filter
    if case .topics = overlay { isReading = false }
    return Arrangement(size, reading: isReading, textColumns: textColumns)
  }
}
