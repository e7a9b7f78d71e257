/// How ages are said in the languages that news is most written in.
enum AgeWords {
  /// One language's way: words before, words after, and the units between.
  struct Form: Sendable {
    /// What stands in front; empty where nothing does.
    let before: String
    /// What stands behind; empty where nothing does.
    let after: String
    /// Words for one.
    let one: [String]
    /// The units by every form of their names.
    let units: [String: Age.Unit]

    /// A form from its words; `units` from seconds to years, the forms of one unit by `/`.
    init(_ before: String, _ after: String, one: String, _ units: String) {
      self.before = before
      self.after = after
      self.one = one.split(separator: "/").map(String.init)
      var table: [String: Age.Unit] = [:]
      for (names, unit) in zip(units.split(separator: " "), Age.Unit.allCases) {
        for name in names.split(separator: "/") { table[String(name)] = unit }
      }
      self.units = table
    }

    /// True when the text begins and ends as this form does.
    func matches(_ text: some StringProtocol) -> Bool {
      text.hasPrefix(before) && text.hasSuffix(after) && text.count > before.count + after.count
    }

    /// The number and the unit between the words before and after.
    func parse(_ text: some StringProtocol) -> (Int, Age.Unit)? {
      var middle = String(text.dropFirst(before.count).dropLast(after.count))[...]
      middle = middle.trimmingSpaces()
      for word in AgeWords.abouts
      where middle.hasPrefix(word) {
        middle = middle.dropFirst(word.count)
      }
      let digits = middle.prefix { $0.isWholeNumber }
      if !digits.isEmpty {
        guard digits.count <= 4,
          let unit = units[String(middle.dropFirst(digits.count).trimmingSpaces())]
        else { return nil }
        return (digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }, unit)
      }
      for word in one where middle.hasPrefix(word + " ") {
        if let unit = units[String(middle.dropFirst(word.count + 1))] { return (1, unit) }
      }
      guard one.contains("-") else { return nil }
      for word in AgeWords.onesBehind where middle.hasSuffix(" " + word) {
        middle = middle.dropLast(word.count + 1)
      }
      guard let unit = units[String(middle)] else { return nil }
      return (AgeWords.duals.contains(String(middle)) ? 2 : 1, unit)
    }
  }

  /// What may stand before the number.
  static let abouts = ["about ", "over ", "almost ", "environ ", "etwa ", "circa "]

  /// Words for one that stand behind their unit.
  static let onesBehind = ["واحد", "واحدة"]

  /// Units whose form says two.
  static let duals: Set<String> = [
    "دقيقتين", "ساعتين", "يومين", "أسبوعين", "شهرين", "سنتين", "عامين", "דקותיים", "שעתיים",
    "יומיים",
    "שבועיים", "חודשיים", "שנתיים",
  ]

  /// Whole texts, in days.
  static let whole: [String: Int] = [
    "just now": 0, "now": 0, "today": 0, "yesterday": 1, "gerade eben": 0, "heute": 0,
    "gestern": 1, "vorgestern": 2, "aujourd'hui": 0, "aujourd’hui": 0, "hier": 1, "hoy": 0,
    "ayer": 1, "oggi": 0, "ieri": 1, "hoje": 0, "ontem": 1, "vandaag": 0, "gisteren": 1,
    "igår": 1, "i går": 1, "wczoraj": 1, "dzisiaj": 0, "вчера": 1, "сегодня": 0, "вчора": 1,
    "dün": 1, "bugün": 0, "昨日": 1, "今日": 0, "昨天": 1, "今天": 0, "어제": 1, "오늘": 0,
    "たった今": 0, "刚刚": 0, "剛剛": 0, "방금": 0, "a moment ago": 0, "moments ago": 0,
    "a few seconds ago": 0, "kemarin": 1, "hôm qua": 1, "الآن": 0,
  ]

  /// The ways, most used first.
  static let forms: [Form] = [
    Form(
      "", "ago", one: "a/an/one",
      "s/sec/secs/second/seconds m/min/mins/minute/minutes h/hr/hrs/hour/hours d/day/days "
        + "w/wk/wks/week/weeks mo/mos/month/months y/yr/yrs/year/years"),
    Form(
      "vor", "", one: "einer/einem",
      "sek/sekunde/sekunden min/minute/minuten std/stunde/stunden tag/tagen wo/woche/wochen "
        + "monat/monaten jahr/jahren"),
    Form(
      "il y a", "", one: "un/une",
      "s/seconde/secondes min/minute/minutes h/heure/heures j/jour/jours semaine/semaines mois "
        + "an/ans"),
    Form(
      "hace", "", one: "un/una",
      "s/segundo/segundos min/minuto/minutos h/hora/horas d/día/días semana/semanas mes/meses "
        + "año/años"),
    Form(
      "", "fa", one: "un/una/un'",
      "secondo/secondi min/minuto/minuti h/ora/ore g/giorno/giorni settimana/settimane mese/mesi "
        + "anno/anni"),
    Form(
      "há", "", one: "um/uma",
      "segundo/segundos min/minuto/minutos h/hora/horas d/dia/dias semana/semanas mês/meses "
        + "ano/anos"),
    Form(
      "", "atrás", one: "um/uma",
      "segundo/segundos min/minuto/minutos h/hora/horas d/dia/dias semana/semanas mês/meses "
        + "ano/anos"),
    Form(
      "", "geleden", one: "een/één",
      "sec/seconde/seconden min/minuut/minuten u/uur d/dag/dagen week/weken maand/maanden "
        + "jaar/jaren"),
    Form(
      "för", "sedan", one: "en/ett",
      "sekund/sekunder minut/minuter timme/timmar dag/dagar vecka/veckor månad/månader år"),
    Form(
      "", "sedan", one: "en/ett",
      "sekund/sekunder minut/minuter timme/timmar dag/dagar vecka/veckor månad/månader år"),
    Form(
      "for", "siden", one: "en/et/ett",
      "sekund/sekunder minut/minutter/minutt/minutter time/timer dag/dager/dage uke/uker/uge/uger "
        + "måned/måneder år"),
    Form(
      "", "siden", one: "en/et",
      "sekund/sekunder minut/minutter/minutt time/timer dag/dager/dage uke/uker/uge/uger "
        + "måned/måneder år"),
    Form(
      "", "temu", one: "-",
      "sekundę/sekundy/sekund minutę/minuty/minut godzinę/godziny/godzin dzień/dni "
        + "tydzień/tygodnie/tygodni miesiąc/miesiące/miesięcy rok/lata/lat"),
    Form(
      "před", "", one: "-",
      "sekundou/sekundami minutou/minutami hodinou/hodinami dnem/dny týdnem/týdny "
        + "měsícem/měsíci rokem/lety"),
    Form(
      "", "назад", one: "-/один/одну",
      "секунду/секунды/секунд минуту/минуты/минут/мин час/часа/часов/ч день/дня/дней "
        + "неделю/недели/недель месяц/месяца/месяцев год/года/лет"),
    Form(
      "", "тому", one: "-",
      "секунду/секунди/секунд хвилину/хвилини/хвилин годину/години/годин день/дні/днів "
        + "тиждень/тижні/тижнів місяць/місяці/місяців рік/роки/років"),
    Form(
      "", "önce", one: "bir",
      "saniye dakika/dk saat/sa gün hafta ay yıl"),
    Form(
      "πριν από", "", one: "μία/ένα/έναν/μια",
      "δευτερόλεπτο/δευτερόλεπτα λεπτό/λεπτά ώρα/ώρες ημέρα/ημέρες/μέρες εβδομάδα/εβδομάδες "
        + "μήνα/μήνες χρόνο/χρόνια"),
    Form(
      "", "yang lalu", one: "se", "detik menit jam hari minggu bulan tahun"),
    Form("", "lalu", one: "se", "detik menit jam hari minggu bulan tahun"),
    Form("", "trước", one: "một", "giây phút giờ ngày tuần tháng năm"),
    Form("", "前", one: "-", "秒 分/分間 時間 日/日間 週間 か月/ヶ月/カ月/ヵ月 年"),
    Form(
      "", "前", one: "一", "秒/秒钟/秒鐘 分钟/分鐘 小时/小時/个小时/個小時 天 周/週/星期 个月/個月 年"),
    Form("", "전", one: "-", "초 분 시간 일 주 개월/달 년"),
    Form(
      "منذ", "", one: "-",
      "ثانية/ثوان/ثواني دقيقة/دقيقتين/دقائق ساعة/ساعتين/ساعات يوم/يومين/أيام "
        + "أسبوع/أسبوعين/أسابيع شهر/شهرين/أشهر سنة/سنتين/عام/عامين/سنوات"),
    Form(
      "قبل", "", one: "-",
      "ثانية/ثوان/ثواني دقيقة/دقيقتين/دقائق ساعة/ساعتين/ساعات يوم/يومين/أيام "
        + "أسبوع/أسبوعين/أسابيع شهر/شهرين/أشهر سنة/سنتين/عام/عامين/سنوات"),
    Form("", "पहले", one: "एक", "सेकंड मिनट घंटा/घंटे दिन सप्ताह/हफ्ते महीना/महीने साल/वर्ष"),
    Form("", "پیش", one: "یک", "ثانیه دقیقه ساعت روز هفته ماه سال"),
    Form(
      "לפני", "", one: "-",
      "שנייה/שניות דקה/דקותיים/דקות שעה/שעתיים/שעות יום/יומיים/ימים שבוע/שבועיים/שבועות "
        + "חודש/חודשיים/חודשים שנה/שנתיים/שנים"),
    Form(
      "", "sitten", one: "-",
      "sekunti/sekuntia minuutti/minuuttia tunti/tuntia päivä/päivää viikko/viikkoa "
        + "kuukausi/kuukautta vuosi/vuotta"),
    Form(
      "acum", "", one: "un/o",
      "secundă/secunde minut/minute oră/ore zi/zile săptămână/săptămâni lună/luni an/ani"),
  ]

  /// Last words that an age can end with: the gate before the forms are tried.
  static let lastWords: Set<String> = {
    var words = Set(whole.keys.compactMap { $0.split(separator: " ").last.map(String.init) })
    words.formUnion(onesBehind)
    for form in forms {
      if form.after.isEmpty {
        words.formUnion(form.units.keys)
      } else if let last = form.after.split(separator: " ").last {
        words.insert(String(last))
      }
    }
    return words
  }()
}

extension StringProtocol {
  /// Without spaces at its ends.
  fileprivate func trimmingSpaces() -> SubSequence {
    var rest = self[...]
    while rest.unicodeScalars.last == " " { rest = rest.dropLast() }
    while rest.unicodeScalars.first == " " { rest = rest.dropFirst() }
    return rest
  }
}
