import TearsheetCore

extension JSONWriter {
  /// By what the copies of a text are found among any number of texts; docs/stories.md says how.
  mutating func signature(of text: CopyText) {
    let signature = Signature(text)
    object { json in
      json.key("hash")
      json.string(hexadecimal(text.hash))
      json.key("words")
      json.number(signature.wordCount)
      json.key("runs")
      json.numbers(signature.grams)
      json.key("positions")
      json.numbers(signature.positions)
      json.key("bands")
      json.numbers(signature.bands)
      json.key("sketch")
      json.array { list in
        for bin in signature.sketch {
          if let bin { list.number(Int(bin)) } else { list.null() }
        }
      }
    }
  }

  private mutating func numbers(_ numbers: [UInt32]) {
    array { list in for number in numbers { list.number(Int(number)) } }
  }
}
