/// The encoding that bytes which are not UTF-8 look like, as iconv calls it.
func detectEncoding(_ bytes: [UInt8]) -> String { "CP1252" }
