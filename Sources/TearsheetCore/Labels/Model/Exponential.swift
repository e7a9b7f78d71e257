/// 2 to the power of a value, by its whole part and a polynomial: the same to the bit on every
/// machine, which the C library's is not.
func exponential(_ power: Float) -> Float {
  let power = max(-60, min(60, Double(power)))
  let whole = power.rounded(.down)
  let part = power - whole
  let fraction =
    1 + part
    * (0.693147 + part
      * (0.240229 + part
        * (0.055484 + part * (0.0096782 + part * 0.00124389 + part * part * 0.00021702))))
  return Float(fraction * Double(sign: .plus, exponent: Int(whole), significand: 1))
}

/// The chance that has natural log-odds.
func chance(_ odds: Float) -> Double {
  1 / (1 + Double(exponential(-max(-30, min(30, odds)) * 1.442_695_04)))
}
