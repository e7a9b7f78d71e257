extension PhraseTable {
  /// Legal and privacy words that are no article's rights line.
  static let legalNotices = [
    "privacy policy", "privacy", "privacy notice", "cookie policy", "cookie settings", "cookies",
    "manage cookies", "accept all", "accept all cookies", "accept cookies", "reject all",
    "accept", "decline", "terms of use", "terms of service", "terms and conditions", "terms",
    "terms & conditions", "legal notice", "legal", "disclaimer", "imprint", "accessibility",
    "do not sell my personal information", "your privacy choices", "ad choices", "adchoices",
    "datenschutz", "datenschutzerklärung", "agb", "nutzungsbedingungen", "cookie-einstellungen",
    "alle akzeptieren", "mentions légales", "politique de confidentialité", "cgu", "cgv",
    "tout accepter", "aviso legal", "política de privacidad", "política de cookies",
    "política de privacidade", "termos de uso", "informativa sulla privacy", "privacybeleid",
    "note legali", "polityka prywatności", "regulamin", "политика конфиденциальности",
    "пользовательское соглашение", "gizlilik politikası", "プライバシーポリシー", "利用規約",
    "隐私政策", "隱私權政策", "服务条款", "개인정보처리방침", "이용약관", "kebijakan privasi",
    "conforme a los criterios de", "conforme a los criterios de *", "the comments posted here *",
    "the views expressed here *", "this site uses cookies *", "we use cookies *",
    "by continuing * cookies *", "this site is protected by recaptcha *",
    "based on facts, either observed and verified *", "* please refer to the original content",
  ]
}
