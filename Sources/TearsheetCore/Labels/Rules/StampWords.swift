/// Words that may stand before a stamp on its line.
enum StampLeads {
  static let words: Set<String> = [
    "time", "clock", "icon", "schedule", "calendar", "date", "published", "publish", "updated",
    "last", "modified", "posted", "first", "created", "release", "released", "issued", "on", "at",
    "am", "pm", "by", "the", ":", "added", "edited", "revised", "original", "originally", "and",
    "veröffentlicht", "aktualisiert", "stand", "vom", "erstellt", "um", "uhr", "zuletzt", "publié",
    "publiée", "mis", "mise", "à", "jour", "le", "publicado", "el", "actualizado", "em", "às",
    "atualizado", "pubblicato", "il", "aggiornato", "alle", "gepubliceerd", "op", "bijgewerkt",
    "publicerad", "uppdaterad", "publisert", "oppdatert", "udgivet", "opdateret", "opublikowano",
    "data", "publikacji", "aktualizacja", "опубликовано", "обновлено", "yayınlanma", "güncelleme",
    "公開日", "更新日", "掲載", "配信", "公開", "更新", "发布时间", "發布時間", "发布", "更新时间", "时间",
    "時間", "입력", "수정", "등록", "송고", "승인", "기사입력", "최종수정", "기사등록", "diterbitkan", "jum", "feira",
    "نشر", "في", "تاريخ", "النشر", "آخر", "تحديث", "ص", "م", "प्रकाशित", "अपडेटेड",
    "publiziert", "erschienen", "online", "geändert",
  ]
  /// Words of how long a text takes to read, behind a stamp.
  static let readingWords: Set<String> = [
    "min", "mins", "minute", "minutes", "minuten", "read", "reading", "to", "lesezeit", "lecture",
    "lectura", "lettura", "leitura", "leestijd", "de", "di",
  ]
}

extension AgeWords {
  /// The keys of words that an age can end with.
  static let lastKeys = KeyTable(keys: lastWords.map { lineKey(of: Array($0.utf8)[...]) })
  /// The gate before those are looked up; what can be glued to a name is among them.
  static let endings = WordGate(lastWords, byEnd: true)
  /// What an age in a script without spaces ends with.
  static let wideEnds = [
    "前", "전", "昨日", "今日", "昨天", "今天", "たった今", "刚刚", "剛剛", "어제", "오늘", "방금",
  ].map { Array($0.utf8) }
  /// Words that can be glued to a name.
  static let gluedEnds = ["yesterday", "gestern"].map { Array($0.utf8) }

  /// True when a text opens with a word that an age glued to a name can open with.
  static func opens(_ bytes: some Sequence<UInt8>) -> Bool {
    openingBytes.contains { bytes.starts(with: $0) }
  }

  /// The gate before `opens`.
  static let openers = PrefixTable(openings)
  private static let openingBytes = openings.map { Array($0.utf8) }
  private static let openings = [
    "a day", "an hour", "a minute", "a week", "a month", "a year", "a few", "just now", "vor ",
    "il y a", "hace ", "yesterday", "gestern", "een ", "en ", "bir ", "one ", "há ", "un ", "una ",
    "un'", "um ", "uma ", "acum ", "för ", "for ", "před ", "منذ ", "قبل ", "לפני ", "πριν ",
  ]
  /// What an age begins with that does not begin with a number.
  static let beginnings = PrefixTable(
    whole.keys + forms.map(\.before) + abouts
      + forms.flatMap { form in
        form.one.map { $0 + " " } + (form.one.contains("-") ? Array(form.units.keys) : [])
      })
}
