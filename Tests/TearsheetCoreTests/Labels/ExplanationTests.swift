import TearsheetCore
import Testing

struct ExplanationTests {
  @Test func `a reading is dumped a line a span`() {
    let page = Page(ShapePages.listing)
    let lines = explanation(of: read(page), page).split(separator: "\n").prefix(9)
    #expect(
      lines.joined(separator: "\n") == """
        navigation    listing heading  #
        navigation    listing heading  Latest news with #Marta
        title  [0]  title given twice  Ferry stays in harbour after storm
        repeat  [0]  title again  Ferry stays in harbour after storm
        outlet  [0]  outlet above the stamp  Bay Tribune
        other  [0]  word before a stamp  time
        timestamp  [0]  stamp alone  11-06-2025
        section  [0]  section behind a bullet  Weather
        repeat  [0]  outlet again  Bay Tribune
        """)
  }
}
