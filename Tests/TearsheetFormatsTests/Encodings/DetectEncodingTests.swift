import Testing

@testable import TearsheetFormats

/// One sentence a language, and the encodings its pages are found in.
private let sentences: [(text: String, encodings: [String])] = [
  ("港の東側の岸壁を広げる計画が可決された。", ["CP932", "EUC-JP-MS", "ISO-2022-JP"]),
  ("항만 위원회는 동쪽 부두 확장을 승인했다.", ["CP949"]),
  ("港务委员会投票通过扩建东侧码头的计划。", ["GB18030"]),
  ("港務委員會投票通過擴建東側碼頭的計劃。", ["BIG5-HKSCS", "GB18030"]),
  ("Совет гавани проголосовал за расширение причала.", ["CP1251", "KOI8-R", "ISO-8859-5"]),
  ("Рада порту проголосувала за розширення причалу, їхній план є.", ["CP1251", "KOI8-U"]),
  ("Το συμβούλιο του λιμανιού ψήφισε την επέκταση της προβλήτας.", ["CP1253"]),
  ("מועצת הנמל אישרה את הרחבת הרציף המזרחי.", ["CP1255"]),
  ("وافق مجلس الميناء على توسيع الرصيف الشرقي.", ["CP1256"]),
  ("สภาท่าเรือลงมติขยายท่าเทียบเรือฝั่งตะวันออก", ["CP874"]),
  ("Le conseil a voté l’élargissement du quai à l’été.", ["CP1252"]),
  ("Rada portu zagłosowała za rozbudową nabrzeża wśród łodzi.", ["CP1250", "ISO-8859-2"]),
  ("Liman meclisi rıhtımın genişletilmesi için oy kullandı, şimdi çalışılıyor.", ["CP1254"]),
]

private let cases = sentences.flatMap { sentence in
  sentence.encodings.map { (sentence.text, $0) }
}

@Test(arguments: cases)
func `a text without a label is decoded by what it looks like`(text: String, encoding: String) {
  let bytes = Array(encoded(text, encoding))
  #expect(String(decoding: decodeText(bytes, labels: []).text, as: UTF8.self) == text)
}

@Test func `a label that does not fit is not believed`() {
  let bytes = encoded("港の東側の岸壁を広げる計画が可決された。", "CP932")
  #expect(decodeText(bytes, labels: ["euc-kr"]).encoding == "CP932")
  #expect(decodeText(bytes, labels: ["no such"]).encoding == "CP932")
}

@Test func `what cannot be decoded is counted and nothing else is lost`() {
  let text = String(repeating: "港の東側の岸壁を広げる計画が可決された。", count: 4)
  let bytes = encoded(text, "CP932") + [0x81, 0x20, 65]
  let decoded = decodeText(bytes, labels: ["shift_jis"])
  #expect(decoded.undecodable > 0)
  #expect(String(decoding: decoded.text, as: UTF8.self).hasSuffix("A"))
}
