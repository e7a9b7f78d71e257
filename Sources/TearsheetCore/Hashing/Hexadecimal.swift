/// A number in sixteen hexadecimal digits: JSON's numbers hold no 64 bits everywhere.
public func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
