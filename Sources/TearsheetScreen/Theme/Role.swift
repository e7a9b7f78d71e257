/// What a stretch of the screen is; the theme says how it looks.
public enum Role: Int, Hashable, Sendable, CaseIterable {
  case titleBar, titleName, rule, hintKey, hint, status
  case title, readTitle, facts, unreadMark, star, copies, cursor, cursorMark, placeholder
  case articleTitle, subtitle, byline, articleFacts, tags, heading, body, caption, rights, note
  case cut, aside, hit, currentHit, evidence, added, removed
  case message, error, prompt, overlayTitle, chosen
}
