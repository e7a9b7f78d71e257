extension PhraseTable {
  /// Invitations to subscribe, to sign up or to give.
  static let subscriptionPrompts = [
    "sign up to our newsletter", "sign up for our newsletter", "sign up for our newsletters",
    "subscribe to our newsletter", "subscribe to our newsletters", "get our newsletter",
    "join our newsletter", "sign up for free", "register for free", "subscribe for free",
    "subscribe to continue reading", "this article is for subscribers only", "subscribers only",
    "you have * free articles left", "support our journalism", "support independent journalism",
    "donate", "subscribing", "please consider subscribing", "donate now",
    "become a member", "get unlimited access", "enter your email",
    "your email address", "be the first to know", "never miss a story", "* in ihr postfach",
    "* in ihrem postfach", "email address", "get the latest news", "stay informed",
    "sign up to receive *", "sign up for * newsletter", "subscribe to * newsletter",
    "get * delivered to your inbox", "get * in your inbox", "get * in your inbox every morning",
    "get * in your inbox every day", "get * in your inbox every week", "* straight to your inbox *",
    "* to your inbox", "to read a full story *", "to read the full story *",
    "to read the full article *", "to read the rest of *",
    "newsletter abonnieren", "zum newsletter anmelden", "jetzt abonnieren", "jetzt anmelden",
    "weiterlesen mit *", "inscrivez-vous à notre newsletter", "abonnez-vous",
    "suscríbete a nuestro boletín", "suscríbete a nuestra newsletter", "assine nossa newsletter",
    "iscriviti alla newsletter", "schrijf je in voor de nieuwsbrief",
    "подпишитесь на нашу рассылку", "подписаться", "メールマガジン登録", "訂閱電子報", "订阅",
    "뉴스레터 구독",
  ]
}
