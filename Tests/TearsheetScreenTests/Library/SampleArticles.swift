import TearsheetCore

/// Articles in the shapes that a screen must bear: long, short, wide, with marks and emoji, with
/// hostile characters, with everything known and with nothing known.
let sampleArticles: [Article] = [
  sample("Harbour town votes to keep its night ferry") {
    $0.subtitle = "A narrow majority wants the late boat to the islands to go on sailing"
    $0.outlet = "Coast Courier"
    $0.agency = "AP"
    $0.authors = ["Mara Lindqvist", "Ode Ferro"]
    $0.dateline = "HARBOUR TOWN"
    $0.published = day(2025, 5, 3)
    $0.paragraphs = [
      "The town council decided on Saturday, by eleven votes to ten, that the last ferry to the "
        + "islands will go on leaving at midnight.",
      "Supporters had filled the public benches. “Without the boat we are a museum after dark,” "
        + "said one of them, a baker who starts work at two.",
      "Opponents point to the cost: the late boat carries nineteen passengers on an ordinary "
        + "night, and its crew is paid double.",
      "The council will look at the numbers again in a year. Until then the fares stay as they "
        + "are, and the ferry company is to publish how many people it carries each week.",
    ]
    $0.captions = [
      Article.Caption("The night ferry at the old pier on Friday", credit: "Photo: L. Brandt")
    ]
    $0.rights = ["© 2025 The Associated Press"]
    $0.topics = [topic("medtop:11000000", "politics and government", ["council", "votes"])]
  },
  sample("港町、深夜フェリーの存続を決定　住民投票の結果を受けて") {
    $0.outlet = "海岸新報"
    $0.published = day(2025, 5, 3)
    $0.paragraphs = [
      "町議会は土曜日、島々へ向かう最終便を引き続き深夜に出航させることを、十一対十の僅差で決めた。",
      "傍聴席は支持者で埋まった。「船がなければ、日が暮れた後の町は博物館と同じです」と、午前二時に"
        + "仕事を始めるパン職人は話した。",
    ]
    $0.topics = [topic("medtop:11000000", "politics and government", ["議会"])]
  },
  sample("Café owners 👩‍🍳 cheer: naïve Zoe\u{308} wins the cooking prize 🇯🇵 ❤️") {
    $0.outlet = "Kitchen Weekly"
    $0.published = day(2025, 4, 28)
    $0.paragraphs = ["She cooked for 40 guests 👨‍👩‍👧 and spilled nothing. Très bien! 👍🏽"]
    $0.topics = [topic("medtop:10000000", "lifestyle and leisure", ["cooked"])]
  },
  sample("Heavy rain closes the coastal road between the two lighthouses for at least a week") {
    $0.outlet = "Weather and Roads"
    $0.published = Published(
      text: "3 days ago", earliest: Day(number: 20_200), latest: Day(number: 20_201),
      evidence: "the page's age")
    $0.paragraphs = (1...30).map {
      "Paragraph \($0): the road office says that stones the size of a suitcase lie on both lanes "
        + "and that nobody may pass, on foot or otherwise."
    }
    $0.topics = [
      topic("medtop:17000000", "weather", ["rain"]),
      topic("medtop:03000000", "disaster, accident and emergency incident", ["stones"]),
    ]
  },
  sample("A text \u{1B}[31mwith\u{1B}]0;owned\u{7} harmful \u{202E}characters\u{9B}2J") {
    $0.paragraphs = ["\u{1B}c\u{1B}[2J Nothing of this \u{0}reaches the screen.\u{202E}"]
    $0.titleDerived = true
  },
  sample("Untitled note") { _ in },
]

/// As many stories as a test wants, the first the newest.
func numbered(_ count: Int) -> [Article] {
  (0..<count).map { number in
    sample("Story number \(number)") {
      $0.outlet = number % 2 == 0 ? "Even Times" : "Odd Herald"
      $0.published = day(2025, 1, 1 + number % 28)
      $0.paragraphs = ["Text of story \(number).", number % 10 == 5 ? "It has a needle." : "Hay."]
      $0.topics = [
        number % 3 == 0
          ? topic("medtop:15000000", "sport", ["ball"])
          : topic("medtop:17000000", "weather", ["rain"])
      ]
    }
  }
}

func sample(_ title: String, _ fill: (inout Article) -> Void) -> Article {
  var article = Article()
  article.title = title
  fill(&article)
  return article
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Published? {
  Day(year: year, month: month, day: day).map {
    Published(text: $0.description, earliest: $0, latest: $0, evidence: "as written")
  }
}

func topic(_ id: String, _ name: String, _ evidence: [String]) -> TopicTag {
  TopicTag(id: id, name: name, score: 0.9, evidence: evidence)
}
