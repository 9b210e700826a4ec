-- What was held of each statement when it was noted: by the time that it is announced, it may have been decided again, which is
-- announced by itself. Null where an instance of a version before this one wrote the row. docs/decisions/0031.
-- From here on, each statement can be run again: H2 commits it by itself, and who is killed after it begins anew.
alter table statement_announcement add column if not exists given varchar(16) array;
