import Testing

@testable import TearsheetCore

struct InnerCaptionTests {
  private static let more =
    "Starting from the mill, the parade went down to the bay and back, with drums and a brass band "
    + "that had come over from the islands."

  static let texts: [(line: String, texts: [String], captions: [String])] = [
    (
      "The boats came back. The fleet lies at the old pier. (Photo: Ada Berg) They had herring.",
      ["The boats came back.", "They had herring."], ["The fleet lies at the old pier."]
    ),
    (
      "The boats came back. Gen. Ada Berg looks at the fleet (Picture: Tom Vik/PA Wire) They slept.",
      ["The boats came back.", "They slept."], ["Gen. Ada Berg looks at the fleet"]
    ),
    (
      "The boats came back. A boat at the pier. — Pexels pic The men slept.",
      ["The boats came back.", "The men slept."], ["A boat at the pier."]
    ),
    (
      "The boats came back. 2 Ada Berg at the pier on Friday Credit: Valley Stock Editorial "
        + "3 She was met by Tom Credit: Channel 4 The men slept.",
      ["The boats came back.", "The men slept."],
      ["Ada Berg at the pier on Friday", "She was met by Tom"]
    ),
    (
      "The boats came back. A boat lies at the pier. Photo: Handout The men slept.",
      ["The boats came back.", "The men slept."], ["A boat lies at the pier."]
    ),
    (
      "The boats came back. They lie at the pier (Reuters) The men slept.",
      ["The boats came back. They lie at the pier (Reuters) The men slept."], []
    ),
    (
      "The boats came back. He took a photo: The men slept. Getty Images The end.",
      ["The boats came back. He took a photo: The men slept. Getty Images The end."], []
    ),
    (
      "The boats came back. The crews told the board of the harbour that they had not seen so much "
        + "herring in the bay since the year in which the old pier fell. Photo: Valley Post / Ada Berg "
        + "They slept.",
      [
        "The boats came back. The crews told the board of the harbour that they had not seen so much "
          + "herring in the bay since the year in which the old pier fell.", "They slept.",
      ], []
    ),
    (
      "The boats came back. The men slept. PHOTOS: Ten Old Piers They had caught herring.",
      ["The boats came back. The men slept. PHOTOS: Ten Old Piers They had caught herring."], []
    ),
    (
      "The boats came back. Crews and bakers during a parade at the old pier on Monday. (PTI) \(more)",
      ["The boats came back.", more],
      ["Crews and bakers during a parade at the old pier on Monday."]
    ),
    (
      "The boats came back. The mayor said on Monday that the old pier is closed. (PTI) \(more)",
      ["The boats came back. The mayor said on Monday that the old pier is closed. (PTI) \(more)"],
      []
    ),
    ("", [], []),
  ]
  @Test(arguments: texts) func `a caption within a text is the sentence at its credit`(
    line: String, texts: [String], captions: [String]
  ) {
    let page = PageText(Array(line.utf8))
    let pieces = page.captionPieces(of: 0..<page.bytes.count)
    #expect(pieces.filter { $0.label == .body }.map { page.string($0.range) } == texts)
    #expect(pieces.filter { $0.label == .caption }.map { page.string($0.range) } == captions)
  }
}
