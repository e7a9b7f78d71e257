/// Words that plug-ins, players and newsletters leave among the sentences of a text, in the marks of
/// `FurnitureBlock`: the longer before the shorter.
enum FurnitureBlocks {
  /// Told by their words wherever they stand.
  static let anywhere: [(LineCue, [String])] = [
    (.phrase(.subscription), newsletters + subscriptions),
    (.phrase(.share), shareButtons + networkRemains),
    (.phrase(.promotion), podcasts),
    (.phrase(.navigation), players + browsers),
    (.phrase(.advertisement), adUnits),
    (
      .note,
      [
        "note: some * edited for * clarity", "this video summary was created by ai … publication.",
        "this summary was created by ai … publication.",
        "producer: ^ if this conversation has raised any issues for you, help is available: *$",
        "if this conversation has raised any issues for you, help is available: *$",
        "producer: ^$",
      ]
    ),
  ]

  /// Sentences begin so too: they stand behind a sentence, and another begins behind them.
  static let between: [(LineCue, [String])] = [
    (
      .phrase(.subscription),
      [
        "sign up to our * newsletter", "sign up to our * newsletters",
        "sign up for our * newsletter",
        "sign up for our * newsletters", "sign up for the * newsletter",
        "subscribe to our * newsletter", "sign up now: get * newsletters",
      ]
    ),
    (
      .phrase(.navigation),
      ["continue reading...", "continue reading…", "continue reading", "text size:"]
    ),
    (
      .phrase(.share),
      [
        "social sharing", "copy the story link", "link copied", "short link:", "sharing is caring!",
        "share this article in your social network",
      ]
    ),
    (
      .note,
      [
        "news source: *$", "(disclaimer: …)$", "distributed by * on behalf of *$",
        "this article contains affiliate links.", "this post contains affiliate links.",
        "this story contains affiliate links.",
        "if you buy something through a *.",
      ]
    ),
    (.phrase(.navigation), ["home » * » *$", "home » *$"]),
    (.phrase(.advertisement), ["featured videos", "featured video", "ads by ~"]),
  ]

  /// What a screen is told of a link, behind its words: the sentence goes on.
  static let behindLinks = [
    ", opens new tab", ", opens in new tab", ", opens in a new tab",
    ", opens in new window", ", opens in a new window", "(opens in new tab)",
    "(opens in a new tab)", "(opens in a new window)",
  ]

  /// What signs a quoted post: `— Ann Lee (@annlee) July 20, 2025`.
  static let behindPost = "— * (@~ ~ #, #"

  private static let newsletters = [
    "sign up to our * sign up thank you for signing up! … submitting...",
    "sign up to our * to your inbox sign up", "sign up to our * to your inbox",
    "sign up for our * to your inbox", "sign up for the * newsletter sign up",
    "sign up to our * newsletter sign up", "sign up for our * newsletter sign up",
    "sign up now: get * delivered to your inbox", "sign up now: get * to your inbox",
    "new * newsletter: * sign up to get * newsletters",
    "the * is now available on whatsapp channels.", "mit einem * abo haben sie * zugriff auf *$",
    "simak breaking news dan berita pilihan …$",
    "now you can read the * epaper anytime, anywhere. …$",
    "the * newsletter is … sign up here.", "the * newsletter is … sign up now.",
    "thank you for signing up! did you know … submitting...", "thank you for signing up!",
    "did you know with a digital subscription to … submitting...",
    "did you know with a digital subscription to … much more. learn more",
    "did you know with a digital subscription to … much more.",
    "sorry, there seem to be some issues. please try again later. submitting...",
    "sorry, there seem to be some issues. please try again later.",
  ]
  private static let subscriptions = [
    "if you would like to see more * please consider subscribing",
    "if you would like to see more * please consider$", "find out what's new on * website and app.",
    "act now to keep your subscription we've tried to contact you … to keep your subscription.",
    "we've tried to contact you several times … to keep your subscription.",
    "follow our live coverage here.", "new to *? get your *. limited time offer.",
    "new to *? join now and start streaming *.",
  ]
  private static let shareButtons =
    [
      "facebook", "x", "twitter", "whatsapp", "linkedin", "reddit", "telegram", "pinterest",
      "threads", "bluesky", "mastodon", "tumblr", "pocket",
    ].map { "click to share on \($0) (opens in new window) \($0)" } + [
      "click to share on * (opens in new window)",
      "click to email a link to a friend (opens in new window) email",
      "click to email * (opens in new window)", "click to print (opens in new window) print",
      "click to print (opens in new window)", "like this: like loading...",
    ]
  private static let networkRemains = [
    "@~ * ♬ original sound – ^", "@~ * ♬ original sound - ^", "pic.twitter.com/~", "post views: #",
    "post views : #", "[[nid:#]]",
    "view this post on instagram a post shared by * (@~", "a post shared by * (@~",
    "view this post on instagram",
  ]
  private static let podcasts = [
    "learn more about your ad choices. visit podcastchoices.com/adchoices",
    "learn more about your ad choices. visit megaphone.fm/adchoices",
    "learn more about your ad choices. visit *$", "learn more about your ad choices.",
    "for transcripts of *, please visit:", "subscribe to * on your favourite podcast app.",
    "subscribe to * on your favorite podcast app.", "listen on apple podcasts", "listen on spotify",
    "listen on youtube",
  ]
  private static let players = [
    "video player is loading. … end of dialog window. next stay close ✕",
    "this is a modal window. … end of dialog window. next stay close ✕",
    "video player is loading. … end of dialog window.",
    "this is a modal window. … end of dialog window.",
    "beginning of dialog window. … end of dialog window.", "video player is loading.",
    "this is a modal window.", "next stay close ✕",
    ":: ~ #, #",
    "video duration # minutes # seconds #:#", "now playing paused ad playing",
    "beginning of dialog window. escape will cancel and close the window.", ".cls-~",
  ]
  private static let adUnits = [
    "advertisement hide ad",
    "this advertisement has not loaded yet, but your article continues below.",
    "by taboola by taboola … learn more undo",
    "by taboola by taboola sponsored links sponsored links promoted links promoted links "
      + "you may like",
  ]
  private static let browsers = [
    "this is ai generated summarization, which may have errors. for context, always refer to the "
      + "full article.",
    "your web browser is no longer supported. to improve your experience update it here",
    "your browser does not support the * tag.", "your browser does not support the * element.",
    "your browser does not support iframes.",
    "we're sorry, this feature is currently unavailable. we're working to restore it. "
      + "please try again later.",
    "we're sorry, this feature is currently unavailable.",
    "to embed this content on your own webpage, cut and paste the following: see terms of use.",
    "to embed this content on your own webpage, cut and paste the following:", "see terms of use.",
    "document.addeventlistener(~ …$", "window.addeventlistener(~ …$", "» read more",
    "purchase licensing rights , opens new tab",
    "purchase licensing rights, opens new tab",
  ]
}
