extension PhraseTable {
  /// Headings and stubs of comment boxes.
  static let commentStubs = [
    "comments", "comment", "no comments", "no comments yet", "0 comments",
    "1 comment", "leave a comment", "leave a reply", "add a comment", "post a comment",
    "write a comment", "post comment", "view comments", "show comments", "hide comments",
    "load comments", "join the conversation", "join the discussion", "discussion",
    "be the first to comment", "nobody has commented so far", "no one has commented yet",
    "log in to comment", "log in to leave a comment", "login to comment", "sign in to comment",
    "you must be logged in to post a comment", "comments are closed", "what do you think",
    "comments 0", "do you like the content of this article", "was this article helpful",
    "did you find this article helpful", "was this article useful", "read * comments",
    "see all comments", "your comment",
    "kommentare", "kommentar schreiben", "keine kommentare", "noch keine kommentare",
    "kommentieren", "diskussion", "diskutieren sie mit", "schreiben sie einen kommentar",
    "commentaires", "aucun commentaire", "laisser un commentaire", "ajouter un commentaire",
    "réagir", "réactions", "comentarios", "sin comentarios", "deja un comentario",
    "no hay comentarios", "comentários", "nenhum comentário", "deixe um comentário",
    "comente", "commenti", "nessun commento", "lascia un commento", "reacties",
    "nog geen reacties", "plaats een reactie", "kommentarer", "inga kommentarer",
    "komentarze", "brak komentarzy", "dodaj komentarz", "комментарии", "нет комментариев",
    "оставить комментарий", "коментарі", "yorumlar", "yorum yap", "henüz yorum yok", "σχόλια",
    "コメント", "コメントはまだありません", "コメントする", "评论", "暂无评论", "發表評論", "發表留言",
    "留言", "评论区", "댓글", "댓글 없음", "댓글 쓰기", "komentar", "belum ada komentar", "bình luận",
    "التعليقات", "لا توجد تعليقات", "टिप्पणियाँ", "اظهار نظر",
  ]
}
