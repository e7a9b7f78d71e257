/// 2 to the power of a value, by its whole part and a polynomial: the same to the bit on every
/// machine, which the C library's is not.
func exponential(_ power: Float) -> Float {
  let power = max(-60, min(60, Double(power)))
  // Down to the whole number, and its power of two, without a call into the C library.
  var floor = Int(power)
  if Double(floor) > power { floor -= 1 }
  let whole = Double(floor)
  let part = power - whole
  let fraction =
    1 + part
    * (0.693147 + part
      * (0.240229 + part
        * (0.055484 + part * (0.0096782 + part * 0.00124389 + part * part * 0.00021702))))
  return Float(fraction * Double(bitPattern: UInt64(floor + 1_023) << 52))
}

/// The chance that has natural log-odds.
func chance(_ odds: Float) -> Double {
  1 / (1 + Double(exponential(-max(-30, min(30, odds)) * 1.442_695_04)))
}
