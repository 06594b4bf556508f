-- What partners are to be told about an alert: its messages, and that it was withdrawn. Alerts that were accepted before this
-- table was there are never announced. taken_until: nobody else is given it before. announced_at: the broker has it.
CREATE TABLE announcements (
    id INTEGER PRIMARY KEY,
    alert INTEGER NOT NULL, about TEXT NOT NULL,
    taken_until INTEGER NOT NULL DEFAULT 0, announced_at INTEGER,
    UNIQUE (alert, about)
);
CREATE INDEX announcements_open ON announcements (id) WHERE announced_at IS NULL;
