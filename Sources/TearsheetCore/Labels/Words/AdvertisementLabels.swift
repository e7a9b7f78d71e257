extension PhraseTable {
  /// Labels of advertisements and of gaps that they leave.
  static let advertisementLabels = [
    "advertisement", "advertisements", "advertising", "ad", "ads", "sponsored", "promoted",
    "sponsored content", "article content", "advertisement 1", "advertisement 2", "advertisement 3",
    "advertisement 4", "advertisement 5", "paid content", "article continues below",
    "article continues after ad",
    "story continues below", "story continues below this ad", "article continues below this ad",
    "story continues below advertisement", "continue reading below",
    "article continues below advertisement", "scroll to continue",
    "scroll to continue with content",
    "advertisement scroll to continue with content", "skip ad", "remove ads",
    "report this ad", "by taboola", "sponsored links", "promoted links", "you may like", "undo",
    "anzeige", "werbung", "publicité", "annonce", "publicidad", "publicidade",
    "anuncio", "anúncio", "pubblicità", "advertentie", "annons", "reklame", "mainos", "reklama",
    "реклама", "reklam", "διαφήμιση", "広告", "スポンサーリンク", "廣告", "广告", "광고", "iklan",
    "quảng cáo", "إعلان", "विज्ञापन",
  ]
}
