extension Writers {
  /// Who published and who wrote some copies, as their pages say.
  public init(of copies: [Article]) {
    self.init(
      outlets: Self.ranked(copies.compactMap(\.outlet)),
      agencies: Self.ranked(copies.compactMap(\.agency)))
  }

  /// Each name once, however it is cased; the most frequent first, then by name.
  private static func ranked(_ names: [String]) -> [String] {
    let groups = Dictionary(grouping: names) { $0.lowercased() }
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .compactMap(\.value.first)
  }
}
