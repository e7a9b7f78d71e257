extension BylineWords {
  /// `By` in other languages, as it stands before the text; a person must follow.
  static let otherLeads: Set<String> = [
    "by", "Von", "VON", "Par", "PAR", "Por", "POR", "Door", "Di", "di", "DI", "Av", "Af", "Przez",
    "Oleh",
  ]
  /// Words of a writer's post.
  static let jobs: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
    "editor", "business", "political", "sports", "science", "health", "technology", "senior",
    "chief", "special", "bureau", "economics", "contributor", "contributing", "diplomatic",
    "deputy", "managing", "associate", "columnist", "producer", "local", "democracy",
    "crime", "court", "education", "environment", "investigations", "investigative", "digital",
    "trainee", "assistant", "foreign", "world", "national", "news", "features", "data",
  ]
  /// Words that a post ends with.
  static let posts: Set<String> = [
    "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor",
    "contributor", "columnist", "producer",
  ]
  /// Words that a desk's line ends with: `Valley Star Report`, `Web Desk`.
  static let desks: Set<String> = [
    "report", "desk", "bureau", "service", "newsroom", "monitoring", "agencies",
    "staff",
  ]
  /// Words after `By` that begin no name.
  static let notNames: Set<String> = [
    "the", "a", "an", "this", "that", "then", "now", "late", "early", "mid", "far", "all", "no",
    "its", "his", "her", "their", "our", "my", "your", "some", "one", "contrast", "law", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "fact", "breaking", "exclusive", "explainer", "comparison",
    "default", "most", "any", "using", "making", "taking", "doing",
  ]
  /// Words before the name of one whom a sentence speaks of, not of its writer.
  static let offices: Set<String> = [
    "chancellor", "premier", "mayor", "governor", "senator", "king", "queen", "prince", "princess",
    "pope", "judge", "justice", "captain", "coach", "councillor", "ambassador", "professor",
    "congressman", "congresswoman", "actor", "actress", "singer", "striker", "defender",
    "midfielder", "goalkeeper", "winger", "manager", "detective", "general", "colonel", "sheikh",
    "cardinal", "bishop", "lawyer", "attorney", "director", "founder", "billionaire", "star",
  ]
  /// Words that open a sentence and end no name.
  static let openers: Set<String> = [
    "the", "a", "an", "in", "on", "at", "after", "before", "when", "as", "for", "with", "it",
    "its", "this", "that", "these", "those", "there", "here", "if", "while", "since", "from",
    "more", "most", "many", "some", "several", "two", "three", "four", "five", "ten", "dozens",
    "hundreds", "thousands", "millions", "one", "no", "not", "how", "why", "what", "who", "where",
    "earlier", "last", "next", "first", "new", "former", "late", "early", "once", "now", "today",
    "yesterday", "despite", "amid", "among", "during", "under", "over", "almost", "nearly",
    "about", "around", "just", "even", "only", "all", "both", "each", "every", "another", "other",
    "we", "i", "you", "he", "she", "they", "our", "my", "his", "her", "their", "have", "has",
    "is", "are", "was", "were", "do", "does", "did", "can", "will", "would", "should", "could",
    "president", "prime", "minister", "us", "u.s", "uk", "eu", "un", "u.n", "south", "north",
    "east", "west", "police", "leaders", "officials", "scientists", "researchers", "shares",
    "stocks", "oil", "japanese", "chinese", "american", "british", "german", "french", "indian",
    "russian", "european", "ukrainian", "israeli", "korean", "australian", "canadian", "italian",
    "spanish", "brazilian", "mexican", "african", "asian", "global", "world", "central",
    "federal", "national", "international", "foreign", "japan", "china", "america", "britain",
    "germany", "france", "india", "russia", "ukraine", "israel", "australia", "canada", "italy",
    "el", "los", "las", "una", "unos", "der", "die", "das", "ein", "eine", "im", "nach", "mit",
    "les",
    "des", "une", "un", "il", "lo", "gli", "de", "het", "een", "os", "uma", "um", "dos", "três",
    "spain", "brazil", "mexico", "european", "dutch", "swiss", "turkish", "thai", "filipino",
  ]
  /// First words of places that are written in two words.
  static let placeLeads: Set<String> = [
    "new", "los", "san", "hong", "st", "saint", "rio", "kuala", "buenos", "tel", "abu", "addis",
    "cape", "mexico", "santa", "las", "el", "la", "sao", "são", "ho", "phnom", "fort", "port",
    "sri", "south", "north", "east", "west", "dar", "ramat", "puerto", "santo", "salt",
  ]
}
