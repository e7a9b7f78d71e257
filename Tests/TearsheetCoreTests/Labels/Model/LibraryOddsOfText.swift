// Written by training: the library's sums over made-up rows.
enum LibraryOddsOfText {
  static let first: [Float] = [
    1.809234, 0.809273, 0.534469, 0.993330,
    1.140578, 1.000778, 0.537505, 1.472422,
  ]
  static let second: [Float] = [
    0.325186, 1.748726, 1.087683, 0.708638,
    1.992652, 1.487414, 0.900028, 1.177557,
  ]
  static let title: [Float] = [
    -4.298929, -1.771182, -3.035790, -4.309592,
    -1.546638, -3.625581, -3.199262, -1.790956,
  ]
}
