extension PhraseTable {
  /// Words of the row of buttons round a story.
  static let shareWords = [
    "listen on",
    "share", "share this", "share this article", "share this story", "share on facebook",
    "share on twitter", "share on x", "share via email", "share on whatsapp", "share on linkedin",
    "tweet", "facebook", "twitter", "x", "whatsapp", "linkedin", "reddit", "telegram", "pinterest",
    "email", "e-mail", "mail", "copy link", "link copied", "copy url", "print", "print this page",
    "print this page email a friend", "print pdf", "email a friend",
    "save", "save article", "save for later", "bookmark", "bookmark this", "listen",
    "listen to this article", "listen now", "watch", "watch now", "copy the story link",
    "short link", "listen to article", "gift this article", "gift article", "like",
    "follow", "follow us", "follow us on *", "reprints", "republish", "republish this article",
    "font size", "text size", "read aloud", "play audio", "translate", "messenger", "instagram",
    "teilen", "drucken", "merken", "artikel teilen", "vorlesen", "anhören", "artikel anhören",
    "partager", "partager cet article", "imprimer", "enregistrer", "écouter", "compartir",
    "imprimir", "guardar", "escuchar", "compartilhar", "compartilhe", "condividi", "stampa",
    "salva", "ascolta", "delen", "deel dit artikel", "dela", "skriv ut", "del", "udostępnij",
    "drukuj", "поделиться", "распечатать", "поділитися", "paylaş", "yazdır", "κοινοποίηση",
    "シェア", "シェアする", "ツイート", "印刷", "保存", "ブックマーク", "分享", "打印", "列印", "收藏",
    "공유", "공유하기", "좋아요", "शेयर करें", "ポスト", "ポストする", "offrir", "partilhar",
    "condividi l'articolo", "leer más tarde", "인쇄", "스크랩", "bagikan", "cetak", "chia sẻ", "مشاركة",
    "شارك", "طباعة",
  ]

  /// How long a story takes to read.
  static let readingTimes =
    (1...60).flatMap { minutes in
      [
        "min read", "mins read", "minute read", "minutes read", "min to read", "mins to read",
        "minutes to read", "min de lecture", "min lesezeit", "minuten lesezeit", "min de lectura",
        "min di lettura", "minuti di lettura", "minutes de lecture", "minutos de lectura",
        "minutos de leitura", "minuten leestijd", "min leestijd", "dk okuma",
      ].map { "\(minutes) \($0)" }
    } + [
      "temps de lecture *", "lesezeit *", "tiempo de lectura *", "tempo di lettura *",
      "tempo de leitura *", "reading time *", "estimated reading time *", "leestijd *",
    ]
}
