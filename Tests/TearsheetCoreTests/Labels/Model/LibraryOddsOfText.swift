// Written by training: the library's sums over made-up rows.
enum LibraryOddsOfText {
  static let first: [Float] = [
    1.347199, 0.886886, 0.036139, 0.870942,
    1.530368, 0.630435, -0.597747, 0.901115,
  ]
  static let second: [Float] = [
    1.134968, 0.007694, 1.994423, 1.716576,
    1.437911, 1.120395, 2.250870, 0.707452,
  ]
  static let title: [Float] = [
    -5.501065, -2.647728, -3.592520, -5.204792,
    -4.402724, -4.070080, -3.989772, -5.065422,
  ]
}
