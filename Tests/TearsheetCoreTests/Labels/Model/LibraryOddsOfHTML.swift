// Written by training: the library's sums over made-up rows.
enum LibraryOddsOfHTML {
  static let first: [Float] = [
    -4.216668, -3.603450, -3.092517, -3.733430,
    -3.355643, -3.480741, -3.898621, -3.408442,
  ]
  static let second: [Float] = [
    -3.630581, -1.876503, -1.275157, -3.127950,
    -1.870300, -2.642529, -2.045221, -3.401681,
  ]
  static let title: [Float] = [
    -4.501007, -2.011610, -2.019162, -2.411354,
    -3.803791, -1.925947, -1.135016, -3.386997,
  ]
}
