/// Words that stand round names in bylines, in lower case.
enum AuthorWords {
  /// Between two names.
  static let links: Set<String> = [
    "and", "und", "et", "y", "e", "og", "och", "en", "i", "&", "и", "и", "ve", "dan", "with", "mit",
    "và", "και", "ja", "és", "ir", "și", "y/o", "+", "та", "com", "con", "și", "och",
  ]
  /// Before the first name.
  static let leads: Set<String> = [
    "by", "von", "par", "por", "di", "door", "av", "af", "przez", "автор", "авторы", "author",
    "authors", "autor", "autorin", "autorinautor", "autoren", "auteur", "auteurs", "autore",
    "autori", "redactie", "text", "texte", "texto", "testo", "tekst", "words", "oleh", "skrevet",
    "penulis", "yazan", "verfasst", "από", "story", "byline", "記者", "文", "作者", "编辑", "記事", "写真・文",
    "verfasser", "reporter", "forfatter", "skribent", "kirjoittaja",
  ]
  /// A name after one of these did something else.
  static let otherWork: Set<String> = [
    "photo", "photos", "photograph", "photographs", "photography", "foto", "fotos", "bild",
    "illustration", "illustrations", "reviewed", "edited", "checked", "factchecked", "updated",
    "translated", "übersetzt", "video", "images", "editing", "translation", "medically", "says",
    "approved", "verified", "comment", "comments", "reply",
  ]
  /// A name ends before one of these.
  static let stops: Set<String> = [
    "in", "at", "for", "of", "im", "aus", "on", "from", "is", "was", "has", "to", "à", "en",
    "reviewed", "fact",
    "last", "minutes", "min", "read",
  ]
  static let stamps: Set<String> = [
    "published", "updated", "posted", "modified", "today", "yesterday", "veröffentlicht",
    "aktualisiert", "publié", "actualizado", "publicado", "aggiornato", "pubblicato",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// Before the date of a change.
  static let updates = [
    "updated", "modified", "aktualisiert", "stand:", "mis à jour", "actualizado", "aggiornato",
    "bijgewerkt", "oppdatert", "uppdaterad", "opdateret", "aktualizacja", "обновлено", "atualizado",
    "güncelleme", "更新", "last reviewed", "reviewed on", "copyright", "©",
  ]
  /// What somebody is: the name stands before it.
  static let posts: Set<String> = [
    "editor", "editors", "reporter", "reporters", "correspondent", "correspondents", "writer",
    "writers",
    "journalist", "journalists", "contributor", "contributors", "columnist", "analyst", "director",
    "producer", "manager", "specialist", "expert", "author", "critic", "blogger", "photographer",
    "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin", "journaliste",
    "redactor", "redactora", "periodista", "corresponsal", "giornalista", "redattore", "jurnalis",
    "veterinarian", "dietitian", "attorney", "founder", "ceo", "president", "chief", "freelancer",
    "freelance", "columnista", "muhabir", "yazar", "redaktor",
  ]
  /// What one is at a university or a firm: `Ann Lee, Lecturer, Lindholm University`.
  static let ranks: Set<String> = [
    "lecturer", "professor", "fellow", "researcher", "scientist", "student", "candidate",
    "economist", "lawyer", "dean", "historian", "physician", "surgeon", "postdoctoral",
  ]
  /// What stands before a post.
  static let grades: Set<String> = [
    "senior", "staff", "deputy", "assistant", "associate", "managing", "chief", "executive",
    "special", "political", "business", "sports", "science", "health", "environment", "economics",
    "technology", "tech", "news", "world", "national", "foreign", "digital", "features", "autos",
    "contributing", "guest", "lead", "general", "editorial", "culture", "arts", "crime",
    "education",
    "medical", "royal", "freelance", "junior", "co", "vice", "content", "sr", "jr", "audience",
    "consumer", "money", "personal", "finance", "travel", "food", "fashion", "lifestyle", "opinion",
  ]
  /// Words of headings and buttons that stand where a name could.
  static let headings: Set<String> = [
    "key", "takeaways", "highlights", "tips", "guide", "find", "post", "tags", "location",
    "locations", "contents", "table", "share", "read", "listen", "order", "login", "subscribe",
    "suscríbete", "escuchar", "menu", "shop", "buy", "free", "latest", "related", "topics",
    "make", "learn", "support", "click", "view", "sign", "watch", "follow", "donate", "get", "join",
    "see", "contact", "download", "register", "advertisement", "continue", "start", "try",
    "summary", "overview", "inhalt", "sommaire", "índice", "anzeige", "werbung", "publicidad",
  ]
  /// What follows a writer's name where it is said who that is.
  static let saysWho: Set<String> = [
    "is", "was", "covers", "writes", "reports", "joined", "works", "has", "leads", "edits",
    "specialises", "specializes", "teaches", "ist", "schreibt", "arbeitet", "berichtet", "est",
    "écrit", "couvre", "es", "escribe", "cubre", "é", "escreve", "è", "scrive",
  ]
  /// Behind a name, with or without a comma.
  static let degrees: Set<String> = [
    "md", "phd", "ms", "msc", "ma", "mph", "rd", "rdn", "ld", "cfp", "cpa", "cfa", "esq", "mba",
    "rn", "dvm", "vmd", "ba",
    "bsc", "do", "dds", "psyd", "lcsw", "facs", "faafp", "dabom", "foma", "jd", "cpp", "psp", "bs",
    "cissp", "pharmd",
    "np", "crnp", "mrcgp", "edd", "frcp", "pe", "pmp",
  ]
  /// Small words in names.
  static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "la", "le", "da", "dos", "das", "do", "di", "del", "della",
    "du", "al", "el", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "af", "av", "y", "e", "i",
    "'t", "op", "st.", "san", "bint", "abu", "ould",
  ]
  /// Words in the names of companies, desks and sites.
  static let organisations: Set<String> = [
    "news", "times", "staff", "team", "redaktion", "redaktionen", "redaktionsteam", "redacción",
    "redação", "redazione", "rédaction", "redakcja", "redactie", "redaksi", "agency", "agence",
    "agencia", "agenzia", "agentur", "press", "presse", "prensa", "media", "editorial", "editors",
    "desk", "newsroom", "newsdesk", "magazine", "magazin", "inc", "ltd", "llc", "gmbh", "corp",
    "university", "institute", "network", "group", "blog", "daily", "bureau", "tv", "radio",
    "association", "foundation", "society", "committee", "council", "ministry", "department",
    "office", "center", "centre", "company", "online", "web", "website", "admin", "administrator",
    "guest", "contributor", "contributors", "reporter", "reporters", "correspondent", "writer",
    "writers", "wire",
    "services", "service", "insights", "strategies", "agencies", "agentury", "ajansı", "haber",
    "gazette", "journal", "herald", "tribune", "chronicle", "zeitung", "rundfunk",
    "редакция", "новости", "编辑部", "clinic", "hospital", "bank", "podcast", "club", "the", "your",
    "our",
    "facebook", "twitter", "instagram", "linkedin", "youtube", "email", "share", "follow",
    "subscribe", "profile",
    "posts", "articles", "view", "more", "all", "about", "here", "please", "enter", "name",
  ]
  /// What one is who wrote a text.
  static let writers: Set<String> = [
    "journalist", "reporter", "correspondent", "columnist", "writer", "author", "editor",
    "contributor",
  ]
  /// Last words of newspapers' names.
  static let papers: Set<String> = [
    "post", "star", "globe", "mail", "courier", "examiner", "observer", "inquirer", "enquirer",
    "dispatch", "sentinel", "register", "republic", "independent", "standard", "telegraph",
    "guardian", "monitor", "review", "ledger", "argus", "echo", "statesman", "weekly", "today",
    "insider", "shimbun", "express", "mirror", "advertiser", "bulletin",
  ]
  /// Never a name.
  static let noNames: Set<String> = [
    "admin", "administrator", "anonymous", "unknown", "none", "null", "undefined", "n/a", "na",
    "author", "editor",
    "staff", "guest", "user", "webmaster", "root", "by", "follow", "share", "facebook", "twitter",
    "instagram", "linkedin", "email", "e-mail", "see more", "read more", "view profile",
    "about the author",
    "posted", "published", "updated", "false", "true", "default",
  ]
}
