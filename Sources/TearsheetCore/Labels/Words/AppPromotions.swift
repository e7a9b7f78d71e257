extension PhraseTable {
  /// Invitations to install an app or to use what a site sells beside its stories.
  static let appPromotions = [
    "download the app", "get the app", "install the app", "download our app", "get our app",
    "download now", "install now", "get started", "get started now", "start exploring",
    "open in app", "open app", "use app", "continue in app", "read in app", "read in the app",
    "get started now download the app", "app store", "google play", "play store",
    "app store play store", "app store google play", "appstore", "playstore",
    "available on ios and android", "available on the app store", "scan the qr code",
    "scan to download", "scan the code to download", "download on the app store",
    "get it on google play", "download the * app", "get the * app", "install * today",
    "install the * app", "download * app", "take * with you", "read more in the * app",
    "read it in the * app", "ready to dive into *", "* from your preferred app store *",
    "* app from the app store *", "* app store or google play *", "scan the code to *",
    "try our ai features", "try our new features", "ai features", "ai tools", "smart features",
    "explore what * can do for you", "discover what * can do for you", "see what * can do",
    "see what * can do for you", "let * summarise this for you", "let * summarize this for you",
    "ask our assistant", "ask ai", "ask the ai", "ai summary", "new ai summary",
    "ai tools for this story", "summarise with ai", "summarize with ai", "try * free for *",
    "try * plus free for *", "start your free trial", "try it free", "upgrade to *", "go premium",
    "jetzt herunterladen", "app herunterladen", "laden sie die app", "jetzt app laden",
    "zur app", "télécharger l'application", "téléchargez l'application", "obtenir l'application",
    "descargar la aplicación", "descarga la app", "descarga nuestra app", "baixe o aplicativo",
    "baixar o app", "baixe o app", "scarica l'app", "scarica la app", "download de app",
    "ladda ner appen", "pobierz aplikację", "скачать приложение", "скачайте приложение",
    "uygulamayı indir", "アプリをダウンロード", "アプリで読む", "今すぐダウンロード", "下载应用",
    "下載應用程式", "下载客户端", "打开app", "앱 다운로드", "앱에서 보기", "unduh aplikasi",
  ]
}
