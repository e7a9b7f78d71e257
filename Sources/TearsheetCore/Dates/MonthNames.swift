/// Names of months and weekdays in the languages that news is most written in.
enum MonthNames {
  /// The month (1 ... 12) by its name or abbreviation in lower case, without a full stop.
  static func month(_ name: some StringProtocol) -> Int? { months[String(name)] }

  /// The weekday (1 Monday ... 7 Sunday) by its name in lower case.
  static func weekday(_ name: some StringProtocol) -> Int? { weekdays[String(name)] }

  /// The weekday by a name that may be another word too.
  static func anyWeekday(_ name: some StringProtocol) -> Int? { anyWeekdays[String(name)] }

  /// Twelve names a line: one language, one form.
  private static let rows = [
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "jan febr mrt april mei juni juli aug sept okt nov dez",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber mär apr mai jun jul aug sept okt nov dez",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene feb mar abr may jun jul ago set oct nov dic",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "gen feb mar apr mag giu lug ago set ott nov dic",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "januar februar mars april mai juni juli august september oktober november desember",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
      + "listopada grudnia",
    "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "янв фев мар апр май июн июл авг сен окт ноя дек",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου "
      + "οκτωβρίου νοεμβρίου δεκεμβρίου",
    "januari februari maret april mei juni juli agustus september oktober november desember",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
      + "decembrie",
    "január február március április május június július augusztus szeptember október november "
      + "december",
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
      + "syyskuuta lokakuuta marraskuuta joulukuuta",
  ]

  private static let dayRows = [
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "måndag tisdag onsdag torsdag fredag lördag söndag",
    "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "понедельник вторник среда четверг пятница суббота воскресенье",
  ]

  /// More names of weekdays, some of them other words too.
  private static let moreDayRows = [
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "segunda terça quarta quinta sexta sábado domingo",
    "понедельник вторник среду четверг пятницу субботу воскресенье",
    "senin selasa rabu kamis jumat sabtu minggu",
    "isnin selasa rabu khamis jumaat sabtu ahad",
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    "सोमवार मंगलवार बुधवार बृहस्पतिवार शुक्रवार शनिवार रविवार",
    "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "الإثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد",
  ]

  private static let months = table(rows)
  private static let weekdays = table(dayRows)
  private static let anyWeekdays = table(dayRows + moreDayRows)

  /// False for most words that are no weekday: the gate before their text is looked at.
  static func mayBeWeekday(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, !(0x61...0x7A).contains(first) else { return false }
    guard weekdayGate.mayOpen(word, 0..<word.count) || word.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    return weekdayKeys.contains(lineKey(of: word)) || !word.allSatisfy { $0 < 0x80 }
  }

  private static let weekdayGate = WordGate(weekdays.keys)

  private static let weekdayKeys = KeyTable(
    keys: weekdays.keys.map { lineKey(of: Array($0.utf8)[...]) })

  private static func table(_ rows: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for row in rows {
      for (offset, name) in row.split(separator: " ").enumerated() where table[String(name)] == nil
      {
        table[String(name)] = offset + 1
      }
    }
    return table
  }
}
