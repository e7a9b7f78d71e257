import ArgumentParser

/// A number of bytes as typed: `4096`, `900K`, `16M`, `1G`.
struct ByteCount: ExpressibleByArgument {
  /// The number; at least 1.
  let bytes: Int

  init?(argument: String) {
    var digits = Substring(argument)
    var shift = 0
    for (unit, power) in [("K", 10), ("M", 20), ("G", 30)]
    where argument.hasSuffix(unit) || argument.hasSuffix(unit.lowercased()) {
      digits = digits.dropLast()
      shift = power
    }
    guard let number = Int(digits), number > 0, number <= Int.max >> shift else { return nil }
    bytes = number << shift
  }
}
