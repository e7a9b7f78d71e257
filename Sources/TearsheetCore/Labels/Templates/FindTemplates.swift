/// The lines that stand on several pages of one site with different articles, and on how many.
///
/// Of many pages it must be a twentieth: a menu stands on most, a heading such as "Conclusion" on a
/// few.
///
/// Pages that share most lines of their texts have the same article: copies and later versions of
/// it say nothing of each other's lines.
///
/// - Complexity: linear in the lines, but for those of the texts that stand on many pages.
public func templates(among pages: [LineMarks]) -> TemplateEvidence {
  let fewest = max(TemplateEvidence.fewestArticles, (pages.count + 19) / 20)
  guard pages.count >= fewest else { return .none }
  let articles = articleNumbers(of: pages)
  var holders: [UInt32: [Int]] = [:]
  for (number, page) in pages.enumerated() {
    for key in page.text { holders[key, default: []].append(number) }
    for key in page.others { holders[key, default: []].append(number) }
  }
  let counts = holders.compactMapValues { holders -> Int? in
    guard holders.count >= fewest, Set(holders.map { articles[$0] }).count >= fewest else {
      return nil
    }
    return holders.count
  }
  return TemplateEvidence(pages: counts)
}

/// For each page a number; pages with the same article have the same one.
private func articleNumbers(of pages: [LineMarks]) -> [UInt32] {
  var holders: [UInt32: [Int]] = [:]
  for (number, page) in pages.enumerated() {
    for key in page.text { holders[key, default: []].append(number) }
  }
  var shared: [Int: Int] = [:]
  for holders in holders.values where holders.count > 1 {
    for (at, a) in holders.enumerated() {
      for b in holders[(at + 1)...] { shared[a * pages.count + b, default: 0] += 1 }
    }
  }
  var sets = DisjointSets(count: pages.count)
  for (pair, count) in shared {
    let (a, b) = (pair / pages.count, pair % pages.count)
    let shorter = min(pages[a].text.count, pages[b].text.count)
    if count * 3 >= shorter * 2 { sets.join(UInt32(a), UInt32(b)) }
  }
  return sets.roots()
}
