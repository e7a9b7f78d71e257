import TearsheetFormats
import Testing

@Suite struct DeclaredCharsetTests {
  static let heads: [(html: String, charset: String?)] = [
    ("<meta charset=koi8-r><meta charset=utf-8>", "koi8-r"),
    ("<META CHARSET=\" Shift_JIS \">", "shift_jis"),
    ("<meta http-equiv=Content-Type content='text/html; charset=EUC-KR'>", "euc-kr"),
    ("<meta content='text/html; charset = \"big5\"; x' http-equiv=content-type>", "big5"),
    ("<meta name=description content='charset=big5'>", nil),
    ("<!-- <meta charset=big5> --><title>x</title>", nil),
    ("<meta charset=utf-16le>", "utf-8"), ("<meta charset=''>", nil), ("", nil),
  ]

  @Test(arguments: heads)
  func `a page's own charset is found`(html: String, charset: String?) {
    #expect(declaredCharset(ofHTML: Array(html.utf8)) == charset)
  }
}
