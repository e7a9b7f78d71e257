/// Time zones by the abbreviations that news uses.
enum TimeZones {
  /// Minutes east of UTC; nil where the abbreviation is not known or has no one meaning.
  static func offset(_ abbreviation: some StringProtocol) -> Int? {
    table[String(abbreviation)]
  }

  /// True for zones of the United States, where the month comes first in a date of numbers.
  static func isAmerican(_ abbreviation: some StringProtocol) -> Bool {
    american.contains(String(abbreviation).filter(\.isLetter))
  }

  private static let american: Set<String> = [
    "ET", "EST", "EDT", "CT", "CDT", "MST", "MDT", "PT", "PST", "PDT", "AKST", "HST",
  ]

  private static let table: [String: Int] = [
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120,
    "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180, "SAST": 120,
    "EAT": 180, "WAT": 60, "IST": 330, "PKT": 300, "BDT": 360, "NPT": 345, "ICT": 420,
    "WIB": 420, "WITA": 480, "WIT": 540, "HKT": 480, "SGT": 480, "MYT": 480, "PHT": 480,
    "AWST": 480, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "GST": 240, "ET": -300, "EST": -300, "EDT": -240, "CT": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PT": -480, "PST": -480, "PDT": -420, "AKST": -540, "HST": -600,
    "BRT": -180, "ART": -180, "CLT": -240,
  ]
}
