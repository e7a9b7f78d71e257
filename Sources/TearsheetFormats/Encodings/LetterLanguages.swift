/// A language by the letters beyond ASCII it is written with, the most frequent first, and the
/// encodings of one byte a letter it is found in.
struct LetterLanguage {
  let letters: String
  let encodings: [String]

  /// Whether ASCII letters stand between these.
  var isLatin: Bool { letters.unicodeScalars.allSatisfy { $0.value < 0x250 } }
}

/// In the order in which they are believed where the bytes speak for two alike.
let letterLanguages: [LetterLanguage] = [
  // French, German, Spanish, Portuguese, Italian, the languages of the north, Icelandic.
  LetterLanguage(letters: "éèàêçôâîûùœëïü", encodings: ["CP1252"]),
  LetterLanguage(letters: "üäöß", encodings: ["CP1252"]),
  LetterLanguage(letters: "óíáéñúü¿¡", encodings: ["CP1252"]),
  LetterLanguage(letters: "ãáçéóíêõâúàô", encodings: ["CP1252"]),
  LetterLanguage(letters: "èàùòìé", encodings: ["CP1252"]),
  LetterLanguage(letters: "äåöøæéüõ", encodings: ["CP1252"]),
  LetterLanguage(letters: "áðíóæéöúþý", encodings: ["CP1252"]),
  // Polish, Czech, Slovak, Hungarian, Croatian and Slovenian, Romanian.
  LetterLanguage(letters: "łąęóżśćńź", encodings: ["CP1250", "ISO-8859-2"]),
  LetterLanguage(letters: "íáéěřůčžýšúňťďó", encodings: ["CP1250", "ISO-8859-2"]),
  LetterLanguage(letters: "áíéčťýľžšúňôäďóĺŕ", encodings: ["CP1250", "ISO-8859-2"]),
  LetterLanguage(letters: "áéöóőüíúű", encodings: ["CP1250", "ISO-8859-2"]),
  LetterLanguage(letters: "čšžćđ", encodings: ["CP1250", "ISO-8859-2"]),
  LetterLanguage(letters: "ăşîţâ", encodings: ["CP1250", "ISO-8859-2"]),
  // Turkish, Lithuanian, Latvian.
  LetterLanguage(letters: "ıüşğçöâî", encodings: ["CP1254"]),
  LetterLanguage(letters: "ėšįųžčūąę", encodings: ["CP1257"]),
  LetterLanguage(letters: "āīēšņļžūģķč", encodings: ["CP1257"]),
  // Russian, Ukrainian, Bulgarian, Serbian.
  LetterLanguage(
    letters: "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    encodings: ["CP1251", "KOI8-R", "CP866", "ISO-8859-5"]),
  LetterLanguage(
    letters: "оаинтієрвслкдумпязьбгйчхжїцюшщфґ",
    encodings: ["CP1251", "KOI8-U", "ISO-8859-5"]),
  LetterLanguage(
    letters: "аоеитнрсвлдкпмузягъбчцжщхйшюфь", encodings: ["CP1251", "ISO-8859-5"]),
  LetterLanguage(
    letters: "аоиенртсјвкдупмлзгбшчцжњћљхђфџ", encodings: ["CP1251", "ISO-8859-5"]),
  // Greek, Hebrew, Arabic, Persian, Thai.
  LetterLanguage(
    letters: "αοιετσνηυρπκμςλόίδγάήέχθφύβώξζψϊ", encodings: ["CP1253", "ISO-8859-7"]),
  LetterLanguage(letters: "יולהאמרתבשנכחדקעםפטגןצסזץךף", encodings: ["CP1255", "ISO-8859-8"]),
  LetterLanguage(
    letters: "اليمنرتوبدةسعفهكقحجطأشصخىذإضغئثءزظآؤ،", encodings: ["CP1256", "ISO-8859-6"]),
  LetterLanguage(letters: "ایردنهمبتوسشکزگقلخجحفعپطچآغصضذظژئ،يك", encodings: ["CP1256"]),
  LetterLanguage(
    letters: "านรกอเงยมลตวส่ท้ดัคปพหบิีขแะช็ไใธจุผโูถื์ซณญฉ", encodings: ["CP874"]),
]
