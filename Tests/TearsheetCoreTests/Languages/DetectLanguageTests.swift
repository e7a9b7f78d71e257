import TearsheetCore
import Testing

struct DetectLanguageTests {
  static let sentences: [(language: String, text: String)] = [
    ("en", "The government said on Friday that it would not raise taxes before the next election."),
    (
      "de",
      "Die Regierung teilte am Freitag mit, dass die Steuern vor der Wahl nicht erhöht werden."
    ),
    (
      "fr",
      "Le gouvernement a annoncé vendredi qu'il ne relèverait pas les impôts avant les élections."
    ),
    ("es", "El Gobierno anunció el viernes que no subirá los impuestos antes de las elecciones."),
    (
      "pt", "O governo anunciou na sexta-feira que não vai aumentar os impostos antes das eleições."
    ),
    ("it", "Il governo ha annunciato venerdì che non aumenterà le tasse prima delle elezioni."),
    (
      "nl",
      "De regering maakte vrijdag bekend dat de belastingen voor de verkiezingen niet stijgen."
    ),
    ("pl", "Rząd poinformował w piątek, że nie podniesie podatków przed wyborami."),
    ("cs", "Vláda v pátek oznámila, že před volbami nebude zvyšovat daně."),
    ("hu", "A kormány pénteken közölte, hogy a választások előtt nem emeli az adókat."),
    ("ro", "Guvernul a anunțat vineri că nu va mări taxele înainte de alegeri."),
    ("sv", "Regeringen meddelade på fredagen att den inte tänker höja skatten före valet."),
    ("da", "Regeringen oplyste fredag, at den ikke vil hæve skatten før valget, siger ministeren."),
    ("no", "Regjeringen opplyste fredag at den ikke vil øke skattene før valget, sier ministeren."),
    ("fi", "Hallitus kertoi perjantaina, että se ei aio korottaa veroja ennen vaaleja."),
    (
      "tr",
      "Hükümet cuma günü yaptığı açıklamada seçimlerden önce vergileri artırmayacağını söyledi."
    ),
    ("id", "Pemerintah mengatakan pada hari Jumat bahwa pajak tidak akan naik sebelum pemilu."),
    ("vi", "Chính phủ cho biết hôm thứ Sáu sẽ không tăng thuế trước cuộc bầu cử."),
    ("ru", "Правительство заявило в пятницу, что не будет повышать налоги до выборов."),
    ("uk", "Уряд заявив у п'ятницю, що не підвищуватиме податки до виборів."),
    ("ar", "قالت الحكومة يوم الجمعة إنها لن ترفع الضرائب قبل الانتخابات التي تجرى في مايو"),
    ("fa", "دولت روز جمعه اعلام کرد که مالیات‌ها را پیش از انتخابات افزایش نمی‌دهد"),
    ("he", "הממשלה הודיעה ביום שישי כי לא תעלה את המסים לפני הבחירות"),
    ("hi", "सरकार ने शुक्रवार को कहा कि वह चुनाव से पहले कर नहीं बढ़ाएगी"),
    ("th", "รัฐบาลกล่าวเมื่อวันศุกร์ว่าจะไม่ขึ้นภาษีก่อนการเลือกตั้ง"),
    ("el", "Η κυβέρνηση ανακοίνωσε την Παρασκευή ότι δεν θα αυξήσει τους φόρους"),
    ("ja", "政府は金曜日、次の選挙の前に増税はしないと発表した。"),
    ("zh", "政府周五表示,在下次选举之前不会提高税收。"),
    ("ko", "정부는 금요일 다음 선거 전에는 세금을 올리지 않겠다고 밝혔다."),
  ]

  @Test(arguments: sentences) func `one sentence is enough`(language: String, text: String) {
    #expect(detectLanguage(of: text) == language)
  }

  @Test(arguments: ["", "12:30", "---", "Xqz", "ABC 123"])
  func `what is no text has no language`(text: String) {
    #expect(detectLanguage(of: text) == nil)
  }

  @Test func `names and borrowed words do not turn the language`() {
    let text = "The composer's \"Die Kunst der Fuge\" was played in Köln, Zürich and São Paulo."
    #expect(detectLanguage(of: text) == "en")
  }

  @Test func `Japanese with many characters and few kana is Japanese`() {
    #expect(detectLanguage(of: "首相、東京都内で記者会見 経済対策を表明") == "ja")
  }
}
