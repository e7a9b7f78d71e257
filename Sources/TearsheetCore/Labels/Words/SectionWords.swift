extension PhraseTable {
  /// Names of sections that newspapers have in common.
  static let sectionWords = [
    "world", "politics", "business", "economy", "markets", "finance", "money", "technology",
    "tech", "science", "health", "sports", "sport", "entertainment", "culture", "arts", "lifestyle",
    "life", "opinion", "opinions", "editorial", "analysis", "national", "international", "local",
    "regional", "education", "environment", "climate", "travel", "food", "style", "fashion",
    "music", "movies", "film", "tv", "television", "books", "art", "society", "crime", "law",
    "justice", "military", "defense", "defence", "energy", "industry", "companies", "company",
    "auto", "autos", "automotive", "cars", "real estate", "property", "general", "news",
    "asia", "africa", "europe", "americas", "middle east", "us", "u.s.", "usa", "uk", "china",
    "japan", "india", "football", "soccer", "cricket", "tennis", "baseball", "basketball", "golf",
    "rugby", "celebrity", "gaming", "breaking news", "features", "feature", "interview",
    "investigation", "startups", "crypto", "weather news", "asia pacific", "asia-pacific",
    "politik", "wirtschaft", "wissenschaft", "gesundheit", "kultur", "meinung", "panorama",
    "ausland", "inland", "gesellschaft", "umwelt", "reise", "politique", "économie", "monde",
    "société", "santé", "politica", "política", "economía", "economia", "mundo", "deportes",
    "deporte", "cultura", "sociedad", "salud", "esportes", "saúde", "esteri", "cronaca",
    "economie", "binnenland", "buitenland", "polityka", "gospodarka", "świat", "политика",
    "экономика", "в мире", "общество", "спорт", "ekonomi", "siyaset", "dünya", "国際", "政治",
    "経済", "社会", "スポーツ", "エンタメ", "科学", "国内", "国际", "财经", "科技", "体育", "娱乐", "社會",
    "國際", "財經", "體育", "정치", "경제", "사회", "국제", "문화", "스포츠",
  ]
}
