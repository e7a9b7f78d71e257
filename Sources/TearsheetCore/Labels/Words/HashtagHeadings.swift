extension PhraseTable {
  /// Headings over a story's own tags.
  static let hashtagHeadings = [
    "hashtags", "hashtag", "tags", "topics", "keywords", "tagged", "filed under", "in this story",
    "schlagwörter", "schlagworte", "stichwörter", "themen", "mots-clés", "mots clés", "étiquettes",
    "sujets", "etiquetas", "temas", "palabras clave", "tópicos", "assuntos", "argomenti",
    "parole chiave", "trefwoorden", "onderwerpen", "ämnen", "taggar", "emner", "tagi", "tematy",
    "теги", "темы", "метки", "etiketler", "ετικέτες", "タグ", "キーワード", "标签", "標籤", "相關字詞", "相關字詞﹕",
    "相关标签", "相關標籤", "关键词",
    "태그", "키워드", "topik", "từ khóa", "الوسوم", "كلمات مفتاحية", "هاشتاغز", "هاشتاغ", "هاشتاج",
    "وسوم",
  ]
}
