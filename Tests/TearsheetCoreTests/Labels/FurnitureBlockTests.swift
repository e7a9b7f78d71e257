import Testing

@testable import TearsheetCore

struct FurnitureBlockTests {
  /// A text and what is left of it, `|` between its pieces.
  static let texts: [(line: String, left: String)] = [
    (
      "The yard can be saved Sign up to our daily newsletter – News from around the Bay direct to "
        + "your inbox Sign up Thank you for signing up! Did you know with a Digital Subscription to "
        + "The Bay Tribune, you can get unlimited access to the website, fewer ads and much more. "
        + "Learn More Sorry, there seem to be some issues. Please try again later. Submitting... "
        + "Ministers made promises.",
      "The yard can be saved|Ministers made promises."
    ),
    (
      "She made her debut. Sign up for the Harbour newsletter Sign up Her brother came too.",
      "She made her debut.|Her brother came too."
    ),
    (
      "Sign up now: Get BT's newsletters delivered to your inbox The signals failed. Follow our live "
        + "coverage here. The line closed.", "The signals failed.|The line closed."
    ),
    (
      "She pleaded not guilty. New BT newsletter: Bay Dispatch Sign up to get the latest insights, "
        + "alongside other BT newsletters His lawyer spoke.",
      "She pleaded not guilty.|His lawyer spoke."
    ),
    (
      "The boats came back. This advertisement has not loaded yet, but your article continues below. "
        + "They had herring. Share this article in your social network",
      "The boats came back.|They had herring."
    ),
    (
      "Sharing is caring! The boats came back. This article contains affiliate links. They had "
        + "herring. Link copied",
      "The boats came back.|They had herring."
    ),
    (
      "They shook hands. View this post on Instagram A post shared by Bay Rowers (@bayrowers) Ann Lee "
        + "wept.", "They shook hands.|Ann Lee wept."
    ),
    (
      "The dam is full. Video Duration 02 minutes 39 seconds 02:39 Video Duration 03 minutes 18 seconds "
        + "03:18", "The dam is full."
    ),
    ("The dam is full. Now Playing Paused Ad Playing", "The dam is full."),
    (
      "The crews wait, :: April 8, 2025 and the boats leak. :: August 12, 2024",
      "The crews wait,|and the boats leak."
    ),
    (
      "The road stays closed. This is a modal window. Text Color White End of dialog window. Next Stay "
        + "Close ✕ Schools are shelters.", "The road stays closed.|Schools are shelters."
    ),
    (
      "The dam is full. by Taboola by Taboola Sponsored Links Sponsored Links Promoted Links Promoted "
        + "Links You May Like Gutters made easy Leaf Home Learn More Undo The village waits.",
      "The dam is full.|The village waits."
    ),
    ("Find out what’s new on BT website and app. Pupils built an oven.", "Pupils built an oven."),
    (
      "Seven stories follow. If you would like to see more of our reporting, please consider "
        + "subscribing The line closed.", "Seven stories follow.|The line closed."
    ),
    (
      "Click to share on X/Twitter (Opens in new window) Click to share on Facebook (Opens in new "
        + "window) Facebook Ann and Tom shook hands.", "Ann and Tom shook hands."
    ),
    (
      "Your web browser is no longer supported. To improve your experience update it here The town "
        + "buys cameras.", "The town buys cameras."
    ),
    (
      "He ate it inside pic.twitter.com/aBcDeFg — Ann Lee (@annlee1) July 20, 2025 The lift stood.",
      "He ate it inside|The lift stood."
    ),
    (
      "The road stays closed. Video Player is loading. Play Video Current Time 0:00 / Duration -:- "
        + "This is a modal window. Text Color White Black Red Font Size 50% 75% Reset restore all "
        + "settings to the default values Done Close Modal Dialog End of dialog window. Schools are "
        + "shelters.", "The road stays closed.|Schools are shelters."
    ),
    (
      "The road stays closed. document.addEventListener(\"DOMContentLoaded\", () => { const bay = "
        + "document.getElementById(\"bay\"); if (bay) { load(bay); } });", "The road stays closed."
    ),
    (
      "The road stays closed. [[nid:728079]] Schools are shelters.",
      "The road stays closed.|Schools are shelters."
    ),
    (
      "The road stays closed. Video Player is loading. Schools are shelters.",
      "The road stays closed.|Schools are shelters."
    ),
    (
      "They bring back the clown car. Learn more about your ad choices. Visit Bay News Radio",
      "They bring back the clown car."
    ),
    (
      "Ann Lee joins us. For transcripts of Bay Hour, please visit: Subscribe to Bay Hour on your "
        + "favourite podcast app. Listen on Apple Podcasts Listen on Spotify Listen on YouTube",
      "Ann Lee joins us."
    ),
    (
      "Read it: .cls-1{clip-path:url(#clippath);}.cls-2,.cls-3{fill:none;} Link copied The verdict "
        + "came.", "Read it:|The verdict came."
    ),
    (
      "They spoke: Note: Some responses have been edited for clarity. He left.",
      "They spoke:|He left."
    ),
    ("The line closes... » READ MORE", "The line closes..."),
    ("The line closes. Continue reading...", "The line closes."),
    (
      "The boats came back.advertisement", "The boats came back."
    ),
    (
      "The boats came back. advertisementThe crews slept.advertisement They had caught herring.",
      "The boats came back.|The crews slept.|They had caught herring."
    ),
    (
      "They were sent there last November Advertisement Schools have closed.",
      "They were sent there last November|Schools have closed."
    ),
    (
      "The price is Advertisement Hide Ad Advertisement Hide Ad That is easy.",
      "The price is|That is easy."
    ),
  ]
  static let notes: [(line: String, left: String)] = [
    (
      "The boats came back. @bay_boats cooking for 200 ❤️ #fyp ♬ original sound – Bay Boats The crews "
        + "slept.", "The boats came back.|The crews slept."
    ),
    ("The boats came back. News Source: Bay Media Office", "The boats came back."),
    (
      "The boats came back. (Disclaimer: Ada Berg, sailor. The views are hers.)",
      "The boats came back."
    ),
    (
      "The boats came back. Distributed by Bay Group on behalf of Harbour Bank (HB).",
      "The boats came back."
    ),
    (
      "He was axed. Bay Sports, available on Bayo Sports, is the only place to watch every Cup™ LIVE in 4K. New "
        + "to Bayo? Get your first month for just $1. Limited time offer. He enjoys his life.",
      "He was axed.|He enjoys his life."
    ),
    (
      "Few know why they sink Producer: Ada Berg If this conversation has raised any issues for you, "
        + "help is available: Bay Helpline on 555 0148", "Few know why they sink"
    ),
    ("Few know why they sink Producer: Ada Berg", "Few know why they sink"),
  ]
  @Test(arguments: texts + notes) func `what plug-ins leave in a text is told from it`(
    line: String, left: String
  ) {
    let page = PageText(Array(line.utf8))
    let whole = 0..<page.bytes.count
    let pieces = page.textPieces(
      of: whole, between: page.furnitureBlocks(in: whole), isGlued: false)
    let texts = pieces.filter { $0.label == .body }.map { page.string($0.range) }
    #expect(texts.joined(separator: "|") == left)
  }

  static let prose = [
    "You can sign up to our daily newsletter to read what the Bay has to say, and he did.",
    "Sign up to our race by Friday. The runners get a newsletter of their own.",
    "The Advertisement Standards Board spoke. Its Advertisement Act was passed. An Advertisement The "
      + "board paid for was shown.",
    "Newspapers live by advertisement. Truth in advertisement matters, readvertisementThe.",
    "Continue reading to the end of this book, and you will know. Text size: the bigger the better.",
    "Thank you, he said. Submitting... that was what she called it.",
    "A modal window opened. End of dialog window.", "New to town? The offer is limited.",
    "Learn more about your advice.", "Video Player is loading",
    "He wrote to ann@bay.example and @annlee on Monday.",
    "The source: a letter. Distributed by hand on Monday, it came late.",
    "The producer: a woman of the Bay. New to the Bay? Get your boat. Time is limited.", "",
  ]
  @Test(arguments: prose) func `sentences of a text are left in it`(line: String) {
    let page = PageText(Array(line.utf8))
    let blocks = page.furnitureBlocks(in: 0..<page.bytes.count).map { page.string($0.range) }
    #expect(blocks == [])
  }

  @Test func `a block without its end takes no text behind it`() {
    let line =
      "Sign up to our daily newsletter – News direct to you "
      + String(repeating: "a b. ", count: 400)
      + "Submitting..."
    let page = PageText(Array(line.utf8))
    #expect(page.furnitureBlocks(in: 0..<page.bytes.count).isEmpty)
  }

  static let lines = [
    "See terms of use.", "Click to share on Facebook (Opens in new window)", "Post Views: 56",
    "We’re sorry, this feature is currently unavailable. We’re working to restore it. Please try "
      + "again later.", "Featured Videos",
    "Learn more about your ad choices. Visit podcastchoices.com/adchoices",
    "To embed this content on your own webpage, cut and paste the following:",
    "Copy the Story Link", "Home » Editor's pick » Herring is back in the Bay",
  ]
  @Test(arguments: lines) func `a line of it is furniture`(line: String) {
    #expect(LineOf(line).cued?.rule.hasPrefix("furniture") == true)
  }

  @Test func `a sentence goes on behind what a link says of itself`() throws {
    let body =
      "The Bay Motor Company (BAY.N), opens new tab sold boats to Oslo , opens new tab, it "
    let page = ["Bay", "2 hours ago", "- Bay", "Herring is back", body + "said on Monday morning."]
    let lines =
      ["Latest news with #Herring"] + page + page.map { $0.replacing("Herring", with: "Cod") }
    let article = try #require(
      read(Page(key: PageKey("/p"), name: "p", text: Array(lines.joined(separator: "\n").utf8)))
        .articles.first)
    #expect(
      article.paragraphs == [
        "The Bay Motor Company (BAY.N) sold boats to Oslo, it said on Monday morning."
      ])
  }
}
