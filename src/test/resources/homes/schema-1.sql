SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.api_token (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    role character varying(16) NOT NULL,
    hash character varying(64) NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    revoked_at timestamp(6) with time zone
);
CREATE TABLE public.claim (
    id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    review_status character varying(16) NOT NULL,
    updated_at timestamp(6) with time zone NOT NULL,
    meeting_id bigint NOT NULL,
    source_id bigint NOT NULL,
    property character varying(16) NOT NULL,
    asserted character varying(2000) NOT NULL
);
CREATE TABLE public.claim_citing (
    claim_id bigint NOT NULL,
    organization_id bigint NOT NULL
);
CREATE TABLE public.evidence (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    source_version_id bigint NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    exact character varying(1000000) NOT NULL,
    prefix character varying(64),
    suffix character varying(64),
    quotation_id bigint,
    participation_id bigint,
    claim_id bigint,
    meeting_id bigint,
    CONSTRAINT evidence_check CHECK (((start_offset >= 0) AND (end_offset > start_offset)))
);
CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);
CREATE TABLE public.history_entry (
    id bigint NOT NULL,
    record_id bigint,
    former_id character varying(24),
    happened_at timestamp(6) with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    what character varying(16) NOT NULL,
    property character varying(100),
    value_before character varying(1000000),
    value_after character varying(1000000),
    reason character varying(2000),
    CONSTRAINT history_entry_check CHECK (((record_id IS NOT NULL) OR (former_id IS NOT NULL)))
);
CREATE TABLE public.imported_item (
    record_id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    namespace character varying(200) NOT NULL,
    digest character varying(64) NOT NULL
);
CREATE TABLE public.meeting (
    id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    review_status character varying(16) NOT NULL,
    updated_at timestamp(6) with time zone NOT NULL,
    name character varying(1000) NOT NULL,
    classification character varying(24) NOT NULL,
    status character varying(16) NOT NULL,
    start_date character varying(10) COLLATE pg_catalog."C",
    end_date character varying(10),
    venue character varying(1000),
    locality character varying(400),
    country character varying(400),
    parent_id bigint,
    previous_id bigint
);
CREATE TABLE public.membership (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    person_id bigint NOT NULL,
    organization_id bigint,
    on_behalf_of_id bigint,
    role character varying(1000),
    start_date character varying(10),
    end_date character varying(10),
    source_id bigint
);
CREATE TABLE public.organization (
    id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    review_status character varying(16) NOT NULL,
    updated_at timestamp(6) with time zone NOT NULL,
    name character varying(1000) NOT NULL,
    sort_name character varying(1000) NOT NULL COLLATE pg_catalog."C",
    kind character varying(24) NOT NULL,
    parent_id bigint
);
CREATE TABLE public.organization_identifier (
    organization_id bigint NOT NULL,
    "position" integer NOT NULL,
    scheme character varying(100) NOT NULL,
    identifier character varying(400) NOT NULL
);
CREATE TABLE public.organization_name (
    organization_id bigint NOT NULL,
    "position" integer NOT NULL,
    name character varying(1000) NOT NULL,
    language character varying(35),
    note character varying(200)
);
CREATE TABLE public.participation (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    meeting_id bigint NOT NULL,
    person_id bigint,
    organization_id bigint,
    role character varying(1000),
    on_behalf_of_id bigint,
    CONSTRAINT participation_check CHECK (((person_id IS NOT NULL) OR (organization_id IS NOT NULL)))
);
CREATE TABLE public.person (
    id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    review_status character varying(16) NOT NULL,
    updated_at timestamp(6) with time zone NOT NULL,
    name character varying(1000) NOT NULL,
    family_name character varying(400),
    given_name character varying(400),
    sort_name character varying(1000) NOT NULL COLLATE pg_catalog."C",
    born character varying(10),
    died character varying(10)
);
CREATE TABLE public.person_identifier (
    person_id bigint NOT NULL,
    "position" integer NOT NULL,
    scheme character varying(100) NOT NULL,
    identifier character varying(400) NOT NULL
);
CREATE TABLE public.person_name (
    person_id bigint NOT NULL,
    "position" integer NOT NULL,
    name character varying(1000) NOT NULL,
    language character varying(35),
    note character varying(200)
);
CREATE TABLE public.quotation (
    id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    review_status character varying(16) NOT NULL,
    updated_at timestamp(6) with time zone NOT NULL,
    statement_id bigint NOT NULL,
    "position" integer NOT NULL,
    source_id bigint NOT NULL,
    text character varying(1000000) NOT NULL,
    speech_mode character varying(16) NOT NULL,
    language character varying(35),
    attribution character varying(2000),
    cue character varying(200),
    representative boolean NOT NULL,
    extent character varying(16) NOT NULL,
    wording character varying(16) NOT NULL,
    extraction_rule character varying(100),
    confidence double precision
);
CREATE TABLE public.quotation_relay (
    quotation_id bigint NOT NULL,
    organization_id bigint NOT NULL
);
CREATE SEQUENCE public.record_id
    START WITH 1
    INCREMENT BY 500
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.redirect (
    old_id character varying(24) NOT NULL,
    new_id character varying(24) NOT NULL
);
CREATE TABLE public.source (
    id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    review_status character varying(16) NOT NULL,
    updated_at timestamp(6) with time zone NOT NULL,
    kind character varying(24) NOT NULL,
    status character varying(16) NOT NULL,
    url character varying(2000),
    headline character varying(2000) NOT NULL,
    publisher_id bigint,
    credited_agency_id bigint,
    byline character varying(1000),
    date_published character varying(10) COLLATE pg_catalog."C",
    date_retrieved character varying(10),
    language character varying(35),
    licence character varying(200)
);
CREATE TABLE public.source_version (
    id bigint NOT NULL,
    source_id bigint NOT NULL,
    number integer NOT NULL,
    archived_text text NOT NULL,
    content_hash character varying(64) NOT NULL,
    excerpt boolean NOT NULL
);
CREATE TABLE public.statement (
    id bigint NOT NULL,
    public_id character varying(24) NOT NULL,
    review_status character varying(16) NOT NULL,
    updated_at timestamp(6) with time zone NOT NULL,
    speaker_person_id bigint,
    speaker_organization_id bigint,
    speaker_role character varying(1000),
    attribution character varying(2000),
    said_on character varying(10) COLLATE pg_catalog."C",
    meeting_id bigint,
    medium character varying(200),
    audience character varying(400),
    original_language character varying(35),
    CONSTRAINT statement_check CHECK (((speaker_person_id IS NULL) OR (speaker_organization_id IS NULL)))
);
CREATE TABLE public.statement_about (
    statement_id bigint NOT NULL,
    meeting_id bigint NOT NULL
);
CREATE TABLE public.statement_co_speaker (
    statement_id bigint NOT NULL,
    person_id bigint NOT NULL
);
CREATE TABLE public.statement_mention (
    statement_id bigint NOT NULL,
    person_id bigint NOT NULL
);
CREATE TABLE public.statement_topic (
    statement_id bigint NOT NULL,
    "position" integer NOT NULL,
    topic character varying(200) NOT NULL
);
INSERT INTO public.api_token VALUES (6501, 'desk', 'CURATOR', 'b4f38810b4962d7392cd7fc6cfda5d395a4c7de4bec6debf45ea5cd046e09507', '2026-11-27 17:10:32.364762+00', NULL);
INSERT INTO public.claim VALUES (5501, 'clm_5fyr04pr71n93pp1nehk', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 3001, 1001, 'DURATION', 'about two hours');
INSERT INTO public.evidence VALUES (5001, 0, 1501, 1, 17, 'The ferry stays,', '“', '” Ada Example told reporters. “I', 4501, NULL, NULL, NULL);
INSERT INTO public.evidence VALUES (5002, 1, 1501, 48, 78, 'It stays as long as I am here.', ',” Ada Example told reporters. “', '”
The talks took about two hours', 4501, NULL, NULL, NULL);
INSERT INTO public.evidence VALUES (5003, 0, 1502, 40, 61, 'as long as I am here.', 'ised that the ferry would stay “', '”', 4502, NULL, NULL, NULL);
INSERT INTO public.evidence VALUES (5004, 0, 1501, 80, 110, 'The talks took about two hours', 'It stays as long as I am here.”
', '', NULL, NULL, 5501, NULL);
INSERT INTO public.flyway_schema_history VALUES (1, '1', 'record', 'SQL', 'db/migration/V1__record.sql', -304197635, 'onrecord', '2026-11-27 17:09:17.974777', 569, true);
INSERT INTO public.history_entry VALUES (501, 1, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (502, 2, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (503, 1001, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (504, 1002, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (505, 2001, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (506, 3001, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (507, 4001, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (508, 5501, NULL, '2026-11-27 17:09:37.379408+00', 'root', 'IMPORTED', NULL, NULL, NULL, 'a.jsonl');
INSERT INTO public.history_entry VALUES (6001, 3001, NULL, '2026-11-27 17:10:08.095405+00', 'root', 'CHANGED', 'name', 'Talks on the ferry', 'Talks on the harbour ferry', 'b.jsonl');
INSERT INTO public.imported_item VALUES (1, 'org_7qy0pbprq5h7k4s9rx5c', 'example.org:harbour', 'b307c1bfb51fdfd3f21ccd00c5af7c5f012b94db35cb59ff83897bdc599437a8');
INSERT INTO public.imported_item VALUES (2, 'org_6z9mv0m7yd6j47d3jd2e', 'example.org:harbour', '29150b9b99418cb740b9e4a81dfb07777513b1a7bd99c969bcaa597414208c6b');
INSERT INTO public.imported_item VALUES (1001, 'src_2vm1pt3gt43e7yvbra2x', 'example.org:harbour', '28d43d3b01dd577585c0dbf690ff0ac87559b7180515cc1dfbcf23d9ee655fa5');
INSERT INTO public.imported_item VALUES (1002, 'src_k36ss40dxaw48vhzm488', 'example.org:harbour', '310564568a855a1d9e2945167e147726a17bf71380c65c820111cda4fd9d14d8');
INSERT INTO public.imported_item VALUES (2001, 'per_2nvd486mpx37pn4zbndx', 'example.org:harbour', '91938fd112132a56ea425881ee0663f605fb6fefa6bbe1d52ab48f2197003966');
INSERT INTO public.imported_item VALUES (4001, 'stm_s126r7wpdpgp1hdajg09', 'example.org:harbour', '983cbb94ebca50dd2a74440f5e7ad98140965d67f9d653a2646a38ea5192d86b');
INSERT INTO public.imported_item VALUES (5501, 'clm_5fyr04pr71n93pp1nehk', 'example.org:harbour', '150cfa3b26076de9fc30865c132fe9f517ef6d4e2b87478481907d335ea676b4');
INSERT INTO public.imported_item VALUES (3001, 'mtg_jjx0yqn6nfq3z09y8b2w', 'example.org:harbour', 'b28562b22c33f3f233058055c41e3c768093a51365cbcc3074ca02fde1a09386');
INSERT INTO public.meeting VALUES (3001, 'mtg_jjx0yqn6nfq3z09y8b2w', 'CONFIRMED', '2026-11-27 17:10:08.095405+00', 'Talks on the harbour ferry', 'TALKS', 'HELD', '2024-05', NULL, NULL, 'Port Example', NULL, NULL, NULL);
INSERT INTO public.membership VALUES (2501, 0, 2001, 1, NULL, 'Director', '2021', NULL, 1001);
INSERT INTO public.organization VALUES (1, 'org_7qy0pbprq5h7k4s9rx5c', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 'Port Authority', 'port authority', 'OTHER', NULL);
INSERT INTO public.organization VALUES (2, 'org_6z9mv0m7yd6j47d3jd2e', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 'Harbour Gazette', 'harbour gazette', 'OUTLET', NULL);
INSERT INTO public.participation VALUES (3501, 0, 3001, 2001, NULL, 'Director', NULL);
INSERT INTO public.person VALUES (2001, 'per_2nvd486mpx37pn4zbndx', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 'Ada Example', 'Example', 'Ada', 'example, ada', NULL, NULL);
INSERT INTO public.quotation VALUES (4501, 'quo_aebx5np7dq7q40n1ery8', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 4001, 0, 1001, 'The ferry stays, It stays as long as I am here.', 'DIRECT', 'en', 'Ada Example told reporters', 'told', true, 'WHOLE', 'SAME', NULL, NULL);
INSERT INTO public.quotation VALUES (4502, 'quo_5m2dgb62zhk96b5nybgk', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 4001, 1, 1002, 'as long as I am here.', 'PARTIAL', 'en', NULL, NULL, false, 'PART', 'SAME', NULL, NULL);
INSERT INTO public.source VALUES (1001, 'src_2vm1pt3gt43e7yvbra2x', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 'ARTICLE', 'CURRENT', NULL, 'Ferry talks end', 2, NULL, NULL, '2024-05-12', NULL, 'en', NULL);
INSERT INTO public.source VALUES (1002, 'src_k36ss40dxaw48vhzm488', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 'ARTICLE', 'CURRENT', NULL, 'Ferry to stay', NULL, NULL, NULL, NULL, NULL, 'en', NULL);
INSERT INTO public.source_version VALUES (1501, 1001, 1, '“The ferry stays,” Ada Example told reporters. “It stays as long as I am here.”
The talks took about two hours', '526c941b9d02dbdaf70cc10218f3d13f01ed16b7304a0ab396ffdbb58554f211', true);
INSERT INTO public.source_version VALUES (1502, 1002, 1, 'She promised that the ferry would stay “as long as I am here.”', '36633a1d195b0357f352c7520b7e0f02cbdad05d495a75055aa7a42175e33e70', true);
INSERT INTO public.statement VALUES (4001, 'stm_s126r7wpdpgp1hdajg09', 'CONFIRMED', '2026-11-27 17:09:37.379408+00', 2001, NULL, NULL, NULL, NULL, NULL, NULL, 'reporters', NULL);
INSERT INTO public.statement_about VALUES (4001, 3001);
INSERT INTO public.statement_topic VALUES (4001, 0, 'ferries');
SELECT pg_catalog.setval('public.record_id', 6501, true);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.claim_citing
    ADD CONSTRAINT claim_citing_pkey PRIMARY KEY (claim_id, organization_id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.history_entry
    ADD CONSTRAINT history_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.imported_item
    ADD CONSTRAINT imported_item_pkey PRIMARY KEY (record_id, public_id, namespace);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organization_identifier
    ADD CONSTRAINT organization_identifier_pkey PRIMARY KEY (organization_id, "position");
ALTER TABLE ONLY public.organization_identifier
    ADD CONSTRAINT organization_identifier_scheme_identifier_key UNIQUE (scheme, identifier);
ALTER TABLE ONLY public.organization_name
    ADD CONSTRAINT organization_name_pkey PRIMARY KEY (organization_id, "position");
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person_identifier
    ADD CONSTRAINT person_identifier_pkey PRIMARY KEY (person_id, "position");
ALTER TABLE ONLY public.person_identifier
    ADD CONSTRAINT person_identifier_scheme_identifier_key UNIQUE (scheme, identifier);
ALTER TABLE ONLY public.person_name
    ADD CONSTRAINT person_name_pkey PRIMARY KEY (person_id, "position");
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.quotation
    ADD CONSTRAINT quotation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.quotation
    ADD CONSTRAINT quotation_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.quotation_relay
    ADD CONSTRAINT quotation_relay_pkey PRIMARY KEY (quotation_id, organization_id);
ALTER TABLE ONLY public.redirect
    ADD CONSTRAINT redirect_pkey PRIMARY KEY (old_id);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_url_key UNIQUE (url);
ALTER TABLE ONLY public.source_version
    ADD CONSTRAINT source_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.source_version
    ADD CONSTRAINT source_version_source_id_number_key UNIQUE (source_id, number);
ALTER TABLE ONLY public.statement_about
    ADD CONSTRAINT statement_about_pkey PRIMARY KEY (statement_id, meeting_id);
ALTER TABLE ONLY public.statement_co_speaker
    ADD CONSTRAINT statement_co_speaker_pkey PRIMARY KEY (statement_id, person_id);
ALTER TABLE ONLY public.statement_mention
    ADD CONSTRAINT statement_mention_pkey PRIMARY KEY (statement_id, person_id);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_public_id_key UNIQUE (public_id);
ALTER TABLE ONLY public.statement_topic
    ADD CONSTRAINT statement_topic_pkey PRIMARY KEY (statement_id, "position");
CREATE INDEX claim_by_meeting ON public.claim USING btree (meeting_id);
CREATE INDEX claim_by_source ON public.claim USING btree (source_id);
CREATE INDEX evidence_by_claim ON public.evidence USING btree (claim_id);
CREATE INDEX evidence_by_meeting ON public.evidence USING btree (meeting_id);
CREATE INDEX evidence_by_participation ON public.evidence USING btree (participation_id);
CREATE INDEX evidence_by_quotation ON public.evidence USING btree (quotation_id);
CREATE INDEX evidence_by_version ON public.evidence USING btree (source_version_id);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX history_entry_by_record ON public.history_entry USING btree (record_id, id);
CREATE INDEX meeting_by_date ON public.meeting USING btree (start_date, id);
CREATE INDEX meeting_by_parent ON public.meeting USING btree (parent_id);
CREATE INDEX meeting_by_previous ON public.meeting USING btree (previous_id);
CREATE INDEX membership_by_country ON public.membership USING btree (on_behalf_of_id);
CREATE INDEX membership_by_organization ON public.membership USING btree (organization_id);
CREATE INDEX membership_by_person ON public.membership USING btree (person_id);
CREATE INDEX organization_by_name ON public.organization USING btree (sort_name, id);
CREATE INDEX participation_by_country ON public.participation USING btree (on_behalf_of_id);
CREATE INDEX participation_by_meeting ON public.participation USING btree (meeting_id, person_id);
CREATE INDEX participation_by_organization ON public.participation USING btree (organization_id);
CREATE INDEX participation_by_person ON public.participation USING btree (person_id, meeting_id);
CREATE INDEX person_by_name ON public.person USING btree (sort_name, id);
CREATE INDEX quotation_by_source ON public.quotation USING btree (source_id);
CREATE INDEX quotation_by_statement ON public.quotation USING btree (statement_id);
CREATE INDEX redirect_by_target ON public.redirect USING btree (new_id);
CREATE INDEX source_by_date ON public.source USING btree (date_published, id);
CREATE INDEX source_by_publisher ON public.source USING btree (publisher_id);
CREATE INDEX statement_about_by_meeting ON public.statement_about USING btree (meeting_id);
CREATE INDEX statement_by_meeting ON public.statement USING btree (meeting_id, said_on, id);
CREATE INDEX statement_by_organization ON public.statement USING btree (speaker_organization_id, said_on, id);
CREATE INDEX statement_by_person ON public.statement USING btree (speaker_person_id, said_on, id);
CREATE INDEX statement_co_speaker_by_person ON public.statement_co_speaker USING btree (person_id);
CREATE INDEX statement_mention_by_person ON public.statement_mention USING btree (person_id);
ALTER TABLE ONLY public.claim_citing
    ADD CONSTRAINT claim_citing_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.claim_citing
    ADD CONSTRAINT claim_citing_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_participation_id_fkey FOREIGN KEY (participation_id) REFERENCES public.participation(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_quotation_id_fkey FOREIGN KEY (quotation_id) REFERENCES public.quotation(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_source_version_id_fkey FOREIGN KEY (source_version_id) REFERENCES public.source_version(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_on_behalf_of_id_fkey FOREIGN KEY (on_behalf_of_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.organization_identifier
    ADD CONSTRAINT organization_identifier_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.organization_name
    ADD CONSTRAINT organization_name_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_on_behalf_of_id_fkey FOREIGN KEY (on_behalf_of_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.person_identifier
    ADD CONSTRAINT person_identifier_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.person_name
    ADD CONSTRAINT person_name_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.quotation_relay
    ADD CONSTRAINT quotation_relay_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.quotation_relay
    ADD CONSTRAINT quotation_relay_quotation_id_fkey FOREIGN KEY (quotation_id) REFERENCES public.quotation(id);
ALTER TABLE ONLY public.quotation
    ADD CONSTRAINT quotation_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.quotation
    ADD CONSTRAINT quotation_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES public.statement(id);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_credited_agency_id_fkey FOREIGN KEY (credited_agency_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.source_version
    ADD CONSTRAINT source_version_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(id);
ALTER TABLE ONLY public.statement_about
    ADD CONSTRAINT statement_about_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.statement_about
    ADD CONSTRAINT statement_about_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES public.statement(id);
ALTER TABLE ONLY public.statement_co_speaker
    ADD CONSTRAINT statement_co_speaker_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.statement_co_speaker
    ADD CONSTRAINT statement_co_speaker_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES public.statement(id);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.statement_mention
    ADD CONSTRAINT statement_mention_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.statement_mention
    ADD CONSTRAINT statement_mention_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES public.statement(id);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_speaker_organization_id_fkey FOREIGN KEY (speaker_organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_speaker_person_id_fkey FOREIGN KEY (speaker_person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.statement_topic
    ADD CONSTRAINT statement_topic_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES public.statement(id);
