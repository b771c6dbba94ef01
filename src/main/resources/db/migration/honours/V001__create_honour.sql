create table honour_name (
    id       bigint generated always as identity primary key,
    name     text    not null,
    person   boolean not null,
    folded   text    not null,
    sort_key text collate "C" not null,
    words    tsvector generated always as (to_tsvector('simple', folded)) stored,
    unique (name, person)
);
create index honour_name_sort on honour_name (sort_key, id);
create index honour_name_words on honour_name using gin (words);
comment on table honour_name is 'Names that honours were given to, each spelling once: many people share a name, so that a search looks at few rows. Never changed';
comment on column honour_name.id is 'Numbers the spellings';
comment on column honour_name.person is 'Whether it is the name of a person, which is put in order by the given name';
comment on column honour_name.folded is 'Name without diacritics and case, for search';
comment on column honour_name.sort_key is 'Puts names in Vietnamese order, compared byte by byte';
comment on column honour_name.words is 'Words of the folded name, for search by beginnings of words';

create table honour (
    id                 uuid primary key,
    version            bigint      not null default 0,
    recipient          text        not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    person_id          uuid,
    unit_id            uuid,
    name_id            bigint      not null references honour_name,
    unit_name          text        not null,
    post               text        not null,
    address            text        not null,
    recipient_key      text        not null,
    form               text        not null,
    kind               text check (kind in ('MERIT', 'AD_HOC', 'CAMPAIGN', 'CONTRIBUTION', 'SERVICE', 'EXTERNAL')),
    level              text        not null check (level in ('BASE', 'PROVINCE', 'STATE')),
    achievement        text        not null,
    year               int,
    from_day           date,
    last_day           date,
    listed_year        int         not null,
    decision_number    text        not null,
    decision_key       text collate "C" not null,
    decided_on         date        not null,
    authority          text,
    decider            text        not null,
    certificate_number text        not null,
    golden_book_number text        not null,
    job_class          text check (job_class in ('SENIOR_LEADER', 'LEADER', 'BUSINESS', 'DIRECT_WORKER')),
    gender             text check (gender in ('FEMALE', 'MALE')),
    enterprise         boolean,
    proposed_by        text        not null,
    state              text        not null check (state in ('VALID', 'REVOKED', 'CORRECTED')),
    revoked_on         date,
    revoked_by         text        not null default '',
    state_why          text        not null default '',
    corrected_by       uuid references honour deferrable initially deferred,
    source             text        not null check (source in ('IMPORTED', 'DECIDED')),
    entered_at         timestamptz not null,
    entered_by         text        not null,
    by_id              uuid,
    check (recipient = 'INDIVIDUAL' or person_id is null),
    check (last_day >= from_day),
    check ((state = 'REVOKED') = (revoked_on is not null)),
    check ((state = 'CORRECTED') = (corrected_by is not null))
);
create unique index honour_once on honour (recipient_key, form, decision_key, decided_on) where state <> 'CORRECTED';
create index honour_name_day on honour (name_id, decided_on, id);
create index honour_newest on honour (decided_on, id);
create index honour_person on honour (person_id) where person_id is not null;
create index honour_unit on honour (unit_id) where unit_id is not null;
create index honour_form on honour (form, decided_on, id);
create index honour_year on honour (listed_year, decided_on, id);
create index honour_decision on honour (decision_key, decided_on);
comment on table honour is 'Register of honours (sổ khen thưởng): who was awarded what, for which time, by which decision. Nothing is ever deleted';
comment on column honour.version is 'Counts changes, for optimistic locking';
comment on column honour.person_id is 'File of the person, where the name was matched with one; read through mergers';
comment on column honour.unit_id is 'The collective itself, or the unit that a person or household belonged to then; read through unit_succession';
comment on column honour.name_id is 'The name as the decision wrote it';
comment on column honour.unit_name is 'Unit of the person or household as the decision wrote it; empty for a collective';
comment on column honour.post is 'Post of the person as the decision wrote it';
comment on column honour.recipient_key is 'What two lines about one recipient share: the file of the person, the unit, or the name with unit or address';
comment on column honour.form is 'Code of the title or form in the law';
comment on column honour.kind is 'Kind of commendation (loại hình khen thưởng); null where the papers do not say';
comment on column honour.level is 'Where it was decided on: BASE, PROVINCE or STATE';
comment on column honour.achievement is 'What it was given for, in words';
comment on column honour.year is 'The year that a yearly title counts for; null for others';
comment on column honour.from_day is 'First day of the time it was given for; null where the papers do not say';
comment on column honour.last_day is 'Last day of the time it was given for; null where the papers do not say';
comment on column honour.listed_year is 'The year under which it is looked for: the one it counts for, else that of the decision';
comment on column honour.decision_number is 'Number and symbol of the decision';
comment on column honour.decision_key is 'The same in small letters without signs, for search and to tell what was written twice';
comment on column honour.decided_on is 'Day of the decision';
comment on column honour.authority is 'Who decided, as the law calls the office; null where that is not clear';
comment on column honour.decider is 'Who decided, as the decision wrote it';
comment on column honour.certificate_number is 'Number of the certificate; empty where there is none';
comment on column honour.golden_book_number is 'Ordinal in the golden book (số sổ vàng); empty where there is none';
comment on column honour.job_class is 'For statistics, as it was then: SENIOR_LEADER, LEADER, BUSINESS or DIRECT_WORKER; null where the papers do not say';
comment on column honour.gender is 'For statistics: FEMALE or MALE; null where the papers do not say';
comment on column honour.enterprise is 'For statistics: whether the collective is an enterprise or the person heads one; null where the papers do not say';
comment on column honour.proposed_by is 'For statistics: body that proposed it';
comment on column honour.state is 'VALID, REVOKED, or CORRECTED where another line stands in its place';
comment on column honour.revoked_on is 'Day of the decision by which it was taken back';
comment on column honour.revoked_by is 'Number of that decision';
comment on column honour.state_why is 'Why it was taken back or corrected';
comment on column honour.corrected_by is 'The line that stands in its place';
comment on column honour.source is 'IMPORTED from older papers, or DECIDED with the program';
comment on column honour.entered_at is 'When it was written into the register';
comment on column honour.entered_by is 'Name of whoever wrote it';
