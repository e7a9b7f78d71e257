// Written by training: the library's sums over made-up rows.
enum LibraryOddsOfHTML {
  static let first: [Float] = [
    -4.621514, -3.567180, -3.846968, -3.566506,
    -3.277030, -3.812728, -4.419350, -3.265317,
  ]
  static let second: [Float] = [
    -1.491155, -1.227587, -0.133465, -0.545732,
    -1.432176, -0.023320, -0.890031, -1.277305,
  ]
  static let title: [Float] = [
    -4.030094, 0.745776, 1.241246, -3.914611,
    -0.358955, 1.073221, 0.538186, 0.001672,
  ]
}
