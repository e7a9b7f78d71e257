/// What iconv calls the encoding that a label means on the web, where `iso-8859-1` is read as
/// windows-1252 and `gb2312` as GB 18030 (WHATWG Encoding, "Names and labels"). The label itself
/// where it means no other; nil when it cannot be a label.
func iconvName(forLabel label: String) -> String? {
  let name = label.lowercased().filter { !" \t\r\n\"'".contains($0) }
  guard !name.isEmpty, name.utf8.count <= 40,
    name.utf8.allSatisfy({
      (48...57).contains($0) || (97...122).contains($0) || [45, 46, 58, 95].contains($0)
    })
  else { return nil }
  return webLabels[name] ?? name.uppercased()
}

private let webLabels: [String: String] = {
  let families: [(String, String)] = [
    ("UTF-8", "utf-8 utf8 unicode-1-1-utf-8"),
    (
      "CP1252",
      "iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 ascii us-ascii cp1252 x-cp1252"
        + " windows-1252 ansi_x3.4-1968 cp819 ibm819"
    ),
    ("CP1254", "iso-8859-9 iso8859-9 latin5 l5 windows-1254 cp1254 x-cp1254"),
    ("CP874", "tis-620 iso-8859-11 windows-874 dos-874 cp874"),
    ("CP932", "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis windows-31j ms932 cp932"),
    ("EUC-JP-MS", "euc-jp x-euc-jp eucjp"),
    ("CP949", "euc-kr euckr ks_c_5601-1987 ksc5601 ks_c_5601-1989 korean windows-949 cp949"),
    ("GB18030", "gb18030 gb2312 gbk gb_2312 gb_2312-80 x-gbk cp936 windows-936 chinese hz-gb-2312"),
    ("BIG5-HKSCS", "big5 big5-hkscs x-x-big5 cn-big5 csbig5 big5hkscs cp950"),
    ("KOI8-R", "koi8-r koi8 koi koi8_r cskoi8r"),
    ("KOI8-U", "koi8-u koi8-ru"),
    ("CP1251", "windows-1251 cp1251 x-cp1251 win-1251"),
    ("CP1250", "windows-1250 cp1250 x-cp1250"),
    ("CP1253", "windows-1253 cp1253 x-cp1253"),
    ("CP1255", "windows-1255 cp1255 x-cp1255"),
    ("CP1256", "windows-1256 cp1256 x-cp1256"),
    ("CP1257", "windows-1257 cp1257 x-cp1257"),
    ("CP1258", "windows-1258 cp1258 x-cp1258"),
    ("CP866", "ibm866 cp866 866"),
    ("ISO-8859-8", "iso-8859-8-i logical visual"),
    ("UTF-16LE", "utf-16 utf-16le unicode ucs-2"),
  ]
  var labels: [String: String] = [:]
  for (name, family) in families {
    for label in family.split(separator: " ") { labels[String(label)] = name }
  }
  return labels
}()
