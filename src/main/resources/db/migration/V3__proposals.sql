-- What a rule found in a source: which rule, how sure it is, and where the source names a person.
alter table organization add column extraction_rule varchar(100);
alter table organization add column confidence double precision;
alter table person add column extraction_rule varchar(100);
alter table person add column confidence double precision;
alter table meeting add column extraction_rule varchar(100);
alter table meeting add column confidence double precision;
alter table claim add column extraction_rule varchar(100);
alter table claim add column confidence double precision;

create table mention (
  id                bigint primary key,
  position          int not null,
  source_version_id bigint not null references source_version,
  start_offset      int not null,
  end_offset        int not null,
  exact             varchar(1000000) not null,
  prefix            varchar(64),
  suffix            varchar(64),
  person_id         bigint not null references person,
  check (start_offset >= 0 and end_offset > start_offset)
);
${pg_only} create index mention_by_version on mention (source_version_id);
${pg_only} create index mention_by_person on mention (person_id);

create table statement_speaker_candidate (
  statement_id bigint not null references statement,
  person_id    bigint not null references person,
  primary key (statement_id, person_id)
);
${pg_only} create index statement_speaker_candidate_by_person on statement_speaker_candidate (person_id);

-- What waits for a curator, the least sure first. What a bulk import brings is confirmed and of no rule: it comes in the
-- order of its keys, at one end of the index.
create index organization_by_review on organization (review_status, confidence, id);
create index person_by_review on person (review_status, confidence, id);
create index meeting_by_review on meeting (review_status, confidence, id);
create index claim_by_review on claim (review_status, confidence, id);
create index quotation_by_review on quotation (review_status, confidence, id);
