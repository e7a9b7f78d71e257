/// A number with a thin mark between thousands: `1,234,567`.
public func grouped(_ number: Int) -> String {
  var digits = Array(String(number))
  var place = digits.count - 3
  while place > 0, digits[place - 1] != "-" {
    digits.insert(",", at: place)
    place -= 3
  }
  return String(digits)
}
