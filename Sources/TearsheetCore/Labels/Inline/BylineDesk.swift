/// What may follow the names of a byline: an agency, a post, for whom they write and where.
extension PageText {
  /// The index behind an agency or a post that follows names: `Associated Press`, `Staff Writer`.
  func jobEnd(_ words: [Word], from start: Int) -> Int {
    var end = start
    for length in [3, 2, 1] where end + length < words.count {
      let text = words[end..<end + length].map { lowercased($0.core) }.joined(separator: " ")
      if Agency.named(exactly: text) != nil {
        end += length
        break
      }
    }
    var job = outletEnd(words, beforeStaff: end)
    while job < words.count, BylineWords.jobs.contains(lowercased(words[job].core)) { job += 1 }
    let named = job > end && BylineWords.posts.contains(lowercased(words[job - 1].core))
    return named ? job : end
  }

  /// The index behind an outlet's name of a word or two whose staff the writers are: `Ann Lee, Valley
  /// Post staff writer`.
  private func outletEnd(_ words: [Word], beforeStaff start: Int) -> Int {
    guard
      let staff = words.dropFirst(start).prefix(3).firstIndex(where: {
        lowercased($0.core) == "staff"
      }),
      words[start..<staff].allSatisfy({ $0.isName && !$0.closes })
    else { return start }
    return staff
  }

  /// The index behind a desk that writes as one: `By Valley Post Staff`, `By Our Correspondent`.
  func deskByline(_ words: [Word], from start: Int) -> Int? {
    let names = words.dropFirst(start).prefix(6).prefix(while: \.isName)
    let last = names.dropFirst().firstIndex { word in
      let text = lowercased(word.core)
      return BylineWords.desks.contains(text) && text != "report"
        || BylineWords.posts.contains(text) && lowercased(words[start].core) == "our"
    }
    guard let last, last + 1 < words.count,
      !BylineWords.posts.contains(lowercased(words[last + 1].core)),
      words[last + 1].isName || words[last + 1].opens,
      names[start..<last].allSatisfy({ !$0.closes })
    else { return nil }
    return last + 1
  }

  /// The index behind `with agencies`.
  func withAgencies(_ words: [Word], from end: Int) -> Int {
    guard end + 1 < words.count, lowercased(words[end].core) == "with",
      ["agencies", "wires"].contains(lowercased(words[end + 1].core))
    else { return end }
    return end + 2
  }

  /// The index behind `for The Valley Post` or `in Oslo`, a sentence behind it.
  func deskEnd(_ words: [Word], from end: Int) -> Int {
    guard end + 2 < words.count, !words[end - 1].closes else { return end }
    let start = end + 1
    for length in [4, 3, 2, 1] where start + length < words.count {
      let name = words[start].range.lowerBound..<words[start + length - 1].core.upperBound
      guard words[start + length].isName || words[start + length].opens else { continue }
      switch lowercased(words[end].core) {
      case "in":
        let next = lowercased(words[start + length].core)
        if isKnownPlace(name) || length <= 2 && LeadWords.articles.contains(next) {
          return start + length
        }
      case "for", "of":
        if isPaper(string(name)) || Agency.named(exactly: lowercased(name)) != nil {
          return start + length
        }
      default: return end
      }
    }
    // `for RFA Tibetan China's leader …`: the last capital opens the sentence.
    let run = nameRun(words, from: start)
    return lowercased(words[end].core) == "for" && (2...3).contains(run - start) ? run - 1 : end
  }
}
