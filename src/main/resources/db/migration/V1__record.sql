-- The record. One set of migrations for H2 (PostgreSQL mode) and PostgreSQL: ${clob} is a text without limit in each, and
-- ${collate} makes PostgreSQL order text by code point, as H2 and the index do.
-- Partial dates are text (YYYY, YYYY-MM, YYYY-MM-DD): their text order is their order.
create sequence record_id start with 1 increment by 500;

create table organization (
  id             bigint primary key,
  public_id      varchar(24) not null unique,
  review_status  varchar(16) not null,
  updated_at     timestamp(6) with time zone not null,
  name           varchar(1000) not null,
  sort_name      varchar(1000) ${collate} not null,
  kind           varchar(24) not null,
  parent_id      bigint references organization
);
create index organization_by_name on organization (sort_name, id);

create table organization_name (
  organization_id bigint not null references organization,
  position        int not null,
  name            varchar(1000) not null,
  language        varchar(35),
  note            varchar(200),
  primary key (organization_id, position)
);
create table organization_identifier (
  organization_id bigint not null references organization,
  position        int not null,
  scheme          varchar(100) not null,
  identifier      varchar(400) not null,
  primary key (organization_id, position),
  unique (scheme, identifier)
);

create table person (
  id             bigint primary key,
  public_id      varchar(24) not null unique,
  review_status  varchar(16) not null,
  updated_at     timestamp(6) with time zone not null,
  name           varchar(1000) not null,
  family_name    varchar(400),
  given_name     varchar(400),
  sort_name      varchar(1000) ${collate} not null,
  born           varchar(10),
  died           varchar(10)
);
create index person_by_name on person (sort_name, id);

create table person_name (
  person_id bigint not null references person,
  position  int not null,
  name      varchar(1000) not null,
  language  varchar(35),
  note      varchar(200),
  primary key (person_id, position)
);
create table person_identifier (
  person_id  bigint not null references person,
  position   int not null,
  scheme     varchar(100) not null,
  identifier varchar(400) not null,
  primary key (person_id, position),
  unique (scheme, identifier)
);

create table source (
  id                 bigint primary key,
  public_id          varchar(24) not null unique,
  review_status      varchar(16) not null,
  updated_at         timestamp(6) with time zone not null,
  kind               varchar(24) not null,
  status             varchar(16) not null,
  url                varchar(2000) unique,
  headline           varchar(2000) not null,
  publisher_id       bigint references organization,
  credited_agency_id bigint references organization,
  byline             varchar(1000),
  date_published     varchar(10) ${collate},
  date_retrieved     varchar(10),
  language           varchar(35),
  licence            varchar(200)
);
create index source_by_date on source (date_published, id);
create index source_by_publisher on source (publisher_id);

create table source_version (
  id            bigint primary key,
  source_id     bigint not null references source,
  number        int not null,
  archived_text ${clob} not null,
  content_hash  varchar(64) not null,
  excerpt       boolean not null,
  unique (source_id, number)
);

create table membership (
  id              bigint primary key,
  position        int not null,
  person_id       bigint not null references person,
  organization_id bigint references organization,
  on_behalf_of_id bigint references organization,
  role            varchar(1000),
  start_date      varchar(10),
  end_date        varchar(10),
  source_id       bigint references source
);
create index membership_by_person on membership (person_id);
create index membership_by_organization on membership (organization_id);
create index membership_by_country on membership (on_behalf_of_id);

create table meeting (
  id             bigint primary key,
  public_id      varchar(24) not null unique,
  review_status  varchar(16) not null,
  updated_at     timestamp(6) with time zone not null,
  name           varchar(1000) not null,
  classification varchar(24) not null,
  status         varchar(16) not null,
  start_date     varchar(10) ${collate},
  end_date       varchar(10),
  venue          varchar(1000),
  locality       varchar(400),
  country        varchar(400),
  parent_id      bigint references meeting,
  previous_id    bigint references meeting
);
create index meeting_by_date on meeting (start_date, id);
create index meeting_by_parent on meeting (parent_id);
create index meeting_by_previous on meeting (previous_id);

create table participation (
  id              bigint primary key,
  position        int not null,
  meeting_id      bigint not null references meeting,
  person_id       bigint references person,
  organization_id bigint references organization,
  role            varchar(1000),
  on_behalf_of_id bigint references organization,
  check (person_id is not null or organization_id is not null)
);
create index participation_by_meeting on participation (meeting_id, person_id);
create index participation_by_person on participation (person_id, meeting_id);
create index participation_by_organization on participation (organization_id);
create index participation_by_country on participation (on_behalf_of_id);

create table claim (
  id            bigint primary key,
  public_id     varchar(24) not null unique,
  review_status varchar(16) not null,
  updated_at    timestamp(6) with time zone not null,
  meeting_id    bigint not null references meeting,
  source_id     bigint not null references source,
  property      varchar(16) not null,
  asserted      varchar(2000) not null
);
create index claim_by_meeting on claim (meeting_id);
create index claim_by_source on claim (source_id);
create table claim_citing (
  claim_id        bigint not null references claim,
  organization_id bigint not null references organization,
  primary key (claim_id, organization_id)
);

create table statement (
  id                      bigint primary key,
  public_id               varchar(24) not null unique,
  review_status           varchar(16) not null,
  updated_at              timestamp(6) with time zone not null,
  speaker_person_id       bigint references person,
  speaker_organization_id bigint references organization,
  speaker_role            varchar(1000),
  attribution             varchar(2000),
  said_on                 varchar(10) ${collate},
  meeting_id              bigint references meeting,
  medium                  varchar(200),
  audience                varchar(400),
  original_language       varchar(35),
  check (speaker_person_id is null or speaker_organization_id is null)
);
create index statement_by_person on statement (speaker_person_id, said_on, id);
create index statement_by_organization on statement (speaker_organization_id, said_on, id);
create index statement_by_meeting on statement (meeting_id, said_on, id);

create table statement_co_speaker (
  statement_id bigint not null references statement,
  person_id    bigint not null references person,
  primary key (statement_id, person_id)
);
create index statement_co_speaker_by_person on statement_co_speaker (person_id);
create table statement_about (
  statement_id bigint not null references statement,
  meeting_id   bigint not null references meeting,
  primary key (statement_id, meeting_id)
);
create index statement_about_by_meeting on statement_about (meeting_id);
create table statement_mention (
  statement_id bigint not null references statement,
  person_id    bigint not null references person,
  primary key (statement_id, person_id)
);
create index statement_mention_by_person on statement_mention (person_id);
create table statement_topic (
  statement_id bigint not null references statement,
  position     int not null,
  topic        varchar(200) not null,
  primary key (statement_id, position)
);

create table quotation (
  id              bigint primary key,
  public_id       varchar(24) not null unique,
  review_status   varchar(16) not null,
  updated_at      timestamp(6) with time zone not null,
  statement_id    bigint not null references statement,
  position        int not null,
  source_id       bigint not null references source,
  text            varchar(1000000) not null,
  speech_mode     varchar(16) not null,
  language        varchar(35),
  attribution     varchar(2000),
  cue             varchar(200),
  representative  boolean not null,
  extent          varchar(16) not null,
  wording         varchar(16) not null,
  extraction_rule varchar(100),
  confidence      double precision
);
create index quotation_by_statement on quotation (statement_id);
create index quotation_by_source on quotation (source_id);
create table quotation_relay (
  quotation_id    bigint not null references quotation,
  organization_id bigint not null references organization,
  primary key (quotation_id, organization_id)
);

create table evidence (
  id                bigint primary key,
  position          int not null,
  source_version_id bigint not null references source_version,
  start_offset      int not null,
  end_offset        int not null,
  exact             varchar(1000000) not null,
  prefix            varchar(64),
  suffix            varchar(64),
  quotation_id      bigint references quotation,
  participation_id  bigint references participation,
  claim_id          bigint references claim,
  meeting_id        bigint references meeting,
  check (start_offset >= 0 and end_offset > start_offset)
);
create index evidence_by_quotation on evidence (quotation_id);
create index evidence_by_participation on evidence (participation_id);
create index evidence_by_claim on evidence (claim_id);
create index evidence_by_meeting on evidence (meeting_id);
create index evidence_by_version on evidence (source_version_id);

create table history_entry (
  id           bigint primary key,
  record_id    bigint,
  former_id    varchar(24),
  happened_at  timestamp(6) with time zone not null,
  actor        varchar(200) not null,
  what         varchar(16) not null,
  property     varchar(100),
  value_before varchar(1000000),
  value_after  varchar(1000000),
  reason       varchar(2000),
  check (record_id is not null or former_id is not null)
);
create index history_entry_by_record on history_entry (record_id, id);

create table redirect (
  old_id varchar(24) primary key,
  new_id varchar(24) not null
);
create index redirect_by_target on redirect (new_id);

-- The primary key begins with what comes in order, so that a bulk import writes to one end of the index.
create table imported_item (
  record_id bigint not null,
  public_id varchar(24) not null,
  namespace varchar(200) not null,
  digest    varchar(64) not null,
  primary key (record_id, public_id, namespace)
);

create table api_token (
  id         bigint primary key,
  name       varchar(200) not null,
  role       varchar(16) not null,
  hash       varchar(64) not null unique,
  created_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone
);
