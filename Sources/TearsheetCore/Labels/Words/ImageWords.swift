extension PhraseTable {
  /// Alternative texts of pictures that only dress the page.
  static let imageWords = [
    "logo", "site logo", "* logo", "icon", "* icon", "hero image", "image", "photo",
    "picture", "background", "* background", "banner", "avatar", "profile picture", "thumbnail",
    "placeholder", "placeholder image", "loading", "spinner", "arrow", "chevron", "close", "star",
    "play", "play button", "menu icon", "user avatar", "author image", "featured image",
    "cover image",
    "representative image", "representational image", "representative photo", "file image",
    "symbolic image", "image for representation", "image used for representational purposes",
    "image used for representational purpose only", "photo for representation",
    "picture used for representational purposes", "image for representational purposes", "bild",
    "symbolbild", "imagen", "immagine", "imagem", "アイコン", "ロゴ", "画像",
  ]
}
