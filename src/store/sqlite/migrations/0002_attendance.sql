-- Which worker attends which post, and until when. seq grows with each attendance that begins: the lowest attends longest.
CREATE TABLE attendance (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    post TEXT NOT NULL, worker TEXT NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL,
    UNIQUE (post, worker)
);
