/// The library's form on disk. Version 1 is created whole; later ones are migrations.
///
/// Pages (`file`, `page`, `source`) and the user's own work (`state`, `change`, `link`, `saved`) are
/// the truth. All other tables are derived from them and can be built again.
enum Schema {
  /// `PRAGMA user_version` of a library that this program writes.
  static let version = 2
  /// `PRAGMA application_id`: "Tear".
  static let application = 0x5465_6172
  /// Larger than SQLite's usual 4096, because compressed pages of some two kilobytes fill it
  /// better.
  static let pageSize = 8192

  static let truth = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE file(
      id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL,
      modified INTEGER NOT NULL, hash INTEGER NOT NULL, isComplete INTEGER NOT NULL,
      isVanished INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE page(
      id INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES file(id), record TEXT,
      hash INTEGER NOT NULL, derivation INTEGER NOT NULL,
      isVanished INTEGER NOT NULL DEFAULT 0, head BLOB NOT NULL
    ) STRICT;
    CREATE INDEX page_file ON page(file, record);
    CREATE TABLE source(page INTEGER PRIMARY KEY REFERENCES page(id), bytes BLOB NOT NULL) STRICT;
    CREATE TABLE state(
      id INTEGER PRIMARY KEY, article INTEGER UNIQUE, hash INTEGER NOT NULL, data BLOB NOT NULL
    ) STRICT;
    CREATE INDEX state_hash ON state(hash);
    CREATE TABLE change(id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
    CREATE TABLE link(
      a INTEGER NOT NULL, b INTEGER NOT NULL, aHash INTEGER NOT NULL, bHash INTEGER NOT NULL,
      isLinked INTEGER NOT NULL, PRIMARY KEY(a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE saved(name TEXT PRIMARY KEY, query TEXT NOT NULL) STRICT, WITHOUT ROWID;
    """

  static let derived = """
    CREATE TABLE article(
      id INTEGER PRIMARY KEY, page INTEGER NOT NULL, code INTEGER NOT NULL UNIQUE,
      hash INTEGER NOT NULL, lower INTEGER NOT NULL, upper INTEGER NOT NULL,
      position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_page ON article(page);
    CREATE INDEX article_hash ON article(hash);
    CREATE TABLE copy(article INTEGER PRIMARY KEY, text INTEGER NOT NULL) STRICT;
    CREATE INDEX copy_text ON copy(text);
    CREATE TABLE uncopied(text INTEGER PRIMARY KEY) STRICT;
    CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
      INSERT OR IGNORE INTO uncopied SELECT text FROM copy WHERE article = old.id;
      DELETE FROM copy WHERE article = old.id;
    END;
    CREATE TABLE regroup(text INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE folding(
      part INTEGER NOT NULL, number INTEGER NOT NULL, chunk INTEGER NOT NULL, data BLOB NOT NULL,
      PRIMARY KEY(part, number, chunk)
    ) STRICT;
    CREATE TABLE text(article INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
    CREATE TABLE spans(page INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
    CREATE TABLE entry(
      position INTEGER PRIMARY KEY, article INTEGER NOT NULL, story INTEGER NOT NULL,
      earliest INTEGER, latest INTEGER, length INTEGER NOT NULL, seal INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE story(
      position INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, capacity INTEGER NOT NULL,
      flags INTEGER NOT NULL, titleKey TEXT NOT NULL, outletKey TEXT NOT NULL,
      brevity INTEGER NOT NULL, data BLOB NOT NULL
    ) STRICT;
    CREATE INDEX story_title ON story(titleKey, position);
    CREATE INDEX story_outlet ON story(outletKey, position);
    CREATE INDEX story_brevity ON story(brevity, position);
    CREATE TABLE tag(
      id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key BLOB NOT NULL, name TEXT NOT NULL,
      entries INTEGER NOT NULL, UNIQUE(kind, key)
    ) STRICT;
    CREATE TABLE tagging(
      tag INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY(tag, position)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5(
      title, body, content='', prefix='1', tokenize='unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE runs USING fts5(
      title, body, content='', prefix='1', tokenize='unicode61 remove_diacritics 2');
    """

  /// What pages say of each other's lines; `others` only of the pages that speak for their site.
  static let lines = """
    CREATE TABLE lines(
      page INTEGER PRIMARY KEY, site INTEGER NOT NULL, rank INTEGER NOT NULL,
      known INTEGER NOT NULL, text BLOB NOT NULL, others BLOB
    ) STRICT;
    CREATE INDEX lines_sample ON lines(site, rank) WHERE others IS NOT NULL;
    CREATE TABLE site(
      id INTEGER PRIMARY KEY, templates INTEGER NOT NULL, isSettled INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX site_unsettled ON site(id) WHERE isSettled = 0;
    """

  /// Twice as many segments of the full-text indexes are merged at once as SQLite would: each word
  /// is written again two thirds as often, and a search looks at a few segments more. Their leaves
  /// fill a page of the library, where SQLite's own measure puts two on one.
  static let merging = """
    INSERT INTO words(words, rank) VALUES('automerge', 8);
    INSERT INTO runs(runs, rank) VALUES('automerge', 8);
    INSERT INTO words(words, rank) VALUES('pgsz', 8000);
    INSERT INTO runs(runs, rank) VALUES('pgsz', 8000);
    """
}
