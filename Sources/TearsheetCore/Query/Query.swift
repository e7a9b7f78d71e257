/// Which stories, in which order: what `f` types, `-q` takes and a saved filter holds.
public struct Query: Hashable, Sendable {
  /// What a story must meet.
  public var condition: Condition
  /// How the stories are sorted.
  public var order: Order

  /// A query from its parts.
  public init(_ condition: Condition = .all, order: Order = .newest) {
    self.condition = condition
    self.order = order
  }

  /// Every story, newest first.
  public static let all = Query()

  /// What a story must meet: any of its copies may meet it.
  public indirect enum Condition: Hashable, Sendable {
    case all
    /// A word of title or text, case and diacritics folded.
    case word(String)
    /// Words in a row.
    case phrase(String)
    /// The beginning of a word.
    case prefix(String)
    case topic(String)
    case hashtag(String)
    case outlet(String)
    case agency(String)
    case author(String)
    case place(String)
    case label(String)
    case language(String)
    /// Pages under a path.
    case path(String)
    /// The first day of a range, itself in it.
    case from(DayTerm)
    /// The last day of a range, itself in it.
    case until(DayTerm)
    case on(DayTerm)
    case state(State)
    case words(Comparison, Int)
    case not(Condition)
    case and([Condition])
    case or([Condition])
  }

  /// What `is:` takes.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case unread, read, starred, hidden, copy, derived
  }

  /// What `words:` compares by.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case less = "<"
    case atMost = "<="
    case equal = "="
    case atLeast = ">="
    case greater = ">"
  }

  /// A day as written: kept as it is, so that `7d` means another day tomorrow.
  public enum DayTerm: Hashable, Sendable {
    case day(Day)
    case month(year: Int, month: Int)
    case year(Int)
    case today
    case yesterday
    /// So many days ago.
    case daysAgo(Int)
  }

  /// What stories are sorted by.
  public struct Order: Hashable, Sendable {
    /// The field.
    public enum Field: String, Hashable, Sendable, CaseIterable {
      case date, outlet, title, words, rank
    }
    /// The field.
    public var field: Field
    /// From the other end than usual (newest, A, most words, best are usual).
    public var reversed: Bool
    /// An order from its parts.
    public init(_ field: Field, reversed: Bool = false) {
      self.field = field
      self.reversed = reversed
    }
    /// Newest first.
    public static let newest = Order(.date)
  }
}
