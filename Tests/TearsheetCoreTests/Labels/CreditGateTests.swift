import Testing

@testable import TearsheetCore

struct CreditGateTests {
  private func isStrongCredit(_ text: String) -> Bool {
    let page = PageText(Array(text.utf8))
    return page.isStrongCredit(0..<page.bytes.count)
  }

  @Test(arguments: [
    "Reuters", "The Canadian Press", "Getty Images", "Jane Doe/Reuters", "Jane Doe / Getty Images",
    "EPA-EFE/REX", "Jane Doe, EPA-EFE", "Jane Doe | AP", "AP Photo/Jane Doe", "Photo: Jane Doe",
    "Jane Doe via AP", "the pool's", "写真", "Jane Doe/連合 共同通信/AP", "NASA",
  ])
  func `a credit beyond doubt is let through the gate`(text: String) {
    #expect(isStrongCredit(text))
  }

  @Test(arguments: [
    "The council met on Monday, the mayor said.", "Press on, the news of the day", "",
    "The file of the agency, the press and the news", "and/or", "Jane Doe", "The canadian presses",
  ])
  func `words that names begin with make no credit`(text: String) {
    #expect(!isStrongCredit(text))
  }
}
