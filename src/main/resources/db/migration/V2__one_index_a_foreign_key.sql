-- H2 makes an index of its own for each foreign key, before V1 asks for the same one, and keeps both. PostgreSQL makes
-- none: there, the placeholder begins a comment.
${h2_only} drop index source_by_publisher;
${h2_only} drop index membership_by_person;
${h2_only} drop index membership_by_organization;
${h2_only} drop index membership_by_country;
${h2_only} drop index meeting_by_parent;
${h2_only} drop index meeting_by_previous;
${h2_only} drop index participation_by_organization;
${h2_only} drop index participation_by_country;
${h2_only} drop index claim_by_meeting;
${h2_only} drop index claim_by_source;
${h2_only} drop index statement_co_speaker_by_person;
${h2_only} drop index statement_about_by_meeting;
${h2_only} drop index statement_mention_by_person;
${h2_only} drop index quotation_by_statement;
${h2_only} drop index quotation_by_source;
${h2_only} drop index evidence_by_quotation;
${h2_only} drop index evidence_by_participation;
${h2_only} drop index evidence_by_claim;
${h2_only} drop index evidence_by_meeting;
${h2_only} drop index evidence_by_version;
