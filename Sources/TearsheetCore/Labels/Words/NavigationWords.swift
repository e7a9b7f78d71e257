extension PhraseTable {
  /// Words of menus, paths and footers.
  static let navigationWords = [
    "skip to main content", "skip to content", "skip to navigation", "skip navigation",
    "jump to content", "menu", "main menu", "open menu", "close menu", "navigation", "search",
    "search for", "home", "homepage", "home page", "sign in", "log in", "login", "log out",
    "sign up", "register", "my account", "account", "subscribe", "subscribe now", "newsletters",
    "newsletter", "contact", "contact us", "about", "about us", "advertise", "advertise with us",
    "careers", "jobs", "help", "faq", "sitemap", "site map", "rss", "rss feed", "archive",
    "back to top", "top", "scroll to top", "next", "previous", "prev", "next article",
    "previous article", "older posts", "newer posts", "load more", "show more", "see more",
    "view more", "see all", "view all", "show all", "more", "less", "read more", "all", "videos",
    "video", "photos", "gallery", "podcasts", "podcast", "live", "e-paper", "epaper", "shop",
    "games", "weather", "language", "english", "edition", "settings", "notifications",
    "startseite", "suche", "suchen", "anmelden", "abmelden", "registrieren", "mehr anzeigen",
    "mehr", "zum inhalt springen", "zurück", "weiter", "kontakt", "impressum", "abo", "e-paper",
    "accueil", "rechercher", "recherche", "se connecter", "connexion", "s'abonner", "s'inscrire",
    "aller au contenu", "voir plus", "retour", "inicio", "buscar", "iniciar sesión",
    "suscríbete", "suscribirse", "contacto", "ver más", "ir al contenido", "início", "entrar",
    "assine", "contato", "ver mais", "cerca", "accedi", "abbonati", "contatti", "vedi altro",
    "zoeken", "inloggen", "aanmelden", "meer", "sök", "logga in", "søg", "søk", "logg inn",
    "log ind", "haku", "kirjaudu", "szukaj", "zaloguj", "zaloguj się", "strona główna", "hledat",
    "главная", "поиск", "войти", "меню", "ещё", "головна", "пошук", "ana sayfa", "ara", "giriş",
    "giriş yap", "αρχική", "αναζήτηση", "ホーム", "検索", "ログイン", "メニュー", "もっと見る", "首页",
    "首頁", "搜索", "搜尋", "登录", "登入", "菜单", "更多", "홈", "검색", "로그인", "메뉴", "더보기",
    "beranda", "cari", "masuk", "trang chủ", "tìm kiếm", "đăng nhập", "الرئيسية", "بحث",
    "تسجيل الدخول", "होम",
  ]
}
