extension PhraseTable {
  /// Alternative texts of pictures that only dress the page.
  static let imageWords = [
    "logo", "site logo", "* logo", "icon", "* icon", "hero image", "image", "photo",
    "picture", "background", "* background", "banner", "avatar", "profile picture", "thumbnail",
    "placeholder", "placeholder image", "loading", "spinner", "arrow", "chevron", "close", "star",
    "play", "play button", "menu icon", "user avatar", "author image", "featured image",
    "cover image", "bild", "symbolbild", "imagen", "immagine", "imagem", "アイコン", "ロゴ", "画像",
  ]
}
