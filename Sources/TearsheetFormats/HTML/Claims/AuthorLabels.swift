/// Words that stand before an author's name in a pair of label and value, lower case.
enum AuthorLabels {
  static let all: Set<String> = [
    "written by", "author", "by", "verfasst von", "geschrieben von", "autor", "écrit par",
    "auteur", "escrito por", "scritto da", "autore", "geschreven door", "skrevet av", "skriven av",
    "skrevet af", "autor:in", "written by:", "napisane przez", "автор", "написано автором", "yazan",
    "penulis", "kirjoittaja", "ditulis oleh", "執筆者", "作者", "글쓴이", "작성자",
  ]
}
