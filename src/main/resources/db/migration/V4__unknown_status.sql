-- An article may name a meeting without saying whether it took place: then nothing is known, rather than guessed.
alter table meeting alter column status drop not null;
