/// How long ago, as a page says it: `7 days ago`, `vor 3 Stunden`, `26分前`.
struct Age: Hashable, Sendable {
  /// The unit counted in.
  enum Unit: Int, Hashable, Sendable, CaseIterable {
    case second = 1
    case minute = 60
    case hour = 3_600
    case day = 86_400
    case week = 604_800
    case month = 2_629_746
    case year = 31_556_952

    /// The most that is said in this unit before the next larger one is used.
    var most: Int {
      switch self {
      case .second, .minute: 59
      case .hour: 23
      case .day: 31
      case .week: 5
      case .month: 11
      case .year: 60
      }
    }
  }

  /// How many units.
  let count: Int
  /// The unit.
  let unit: Unit

  /// True where the number is one that is said in its unit.
  var isPlausible: Bool { count <= unit.most }

  /// The age that a whole text says; nil when it says anything else too.
  ///
  /// - Parameter text: in lower case, white space folded, at most a line.
  /// - Parameter forms: the ways that are tried.
  init?(_ text: some StringProtocol, by forms: [AgeWords.Form] = AgeWords.forms) {
    let text = text.trimmingStops()
    if let days = AgeWords.whole[String(text)] {
      self.init(count: days, unit: .day)
      return
    }
    for form in forms where form.matches(text) {
      guard let (count, unit) = form.parse(text) else { continue }
      self.init(count: count, unit: unit)
      return
    }
    return nil
  }

  /// An age of so many units.
  init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension AgeWords {
  /// The ways whose last words a text ends with, or that have none.
  static func forms(endingAs text: String) -> [Form] {
    let text = text.trimmingStops()
    return forms.filter { text.hasSuffix($0.after) }
  }
}

extension StringProtocol {
  /// Without full stops, commas and spaces at its ends.
  fileprivate func trimmingStops() -> SubSequence {
    var rest = self[...]
    while let last = rest.unicodeScalars.last, last == "." || last == "," || last == " " {
      rest = rest.dropLast()
    }
    while rest.unicodeScalars.first == " " { rest = rest.dropFirst() }
    return rest
  }
}
