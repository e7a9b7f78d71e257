// Written by training: the library's sums over made-up rows.
enum LibraryOddsOfHTML {
  static let first: [Float] = [
    -3.362387, -3.327494, -3.505294, -3.705848,
    -3.866406, -3.558931, -3.566228, -3.948748,
  ]
  static let second: [Float] = [
    -3.207861, -1.494893, -2.957078, -1.991124,
    -1.801174, -1.519333, -2.260602, -3.292690,
  ]
  static let title: [Float] = [
    -2.457629, -2.344236, -0.667068, -3.365798,
    -2.779255, -0.552431, -2.646139, -3.462175,
  ]
}
