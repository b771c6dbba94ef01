create table initiative (
    id              uuid primary key,
    version         bigint      not null default 0,
    unit_id         uuid        not null,
    name            text        not null,
    folded          text        not null,
    words           tsvector generated always as (to_tsvector('simple', folded)) stored,
    circle          text        not null check (circle in ('BASE', 'PROVINCE', 'NATION')),
    decision_number text        not null,
    decided_on      date        not null,
    decider         text        not null,
    effect          text        not null,
    kept_at         timestamptz not null,
    kept_by         text        not null,
    by_id           uuid
);
create index initiative_unit on initiative (unit_id);
create index initiative_words on initiative using gin (words);
comment on table initiative is 'Initiatives (sáng kiến) that were recognised';
comment on column initiative.version is 'Counts changes, for optimistic locking';
comment on column initiative.unit_id is 'Unit that keeps it for its people';
comment on column initiative.folded is 'Name without diacritics and case, for search';
comment on column initiative.words is 'Words of the folded name, for search by beginnings of words';
comment on column initiative.circle is 'How far it is recognised: BASE, PROVINCE or NATION';
comment on column initiative.decision_number is 'Number of the decision by which it is recognised';
comment on column initiative.decided_on is 'Day of that decision';
comment on column initiative.decider is 'Body that recognised it, as the decision wrote it';
comment on column initiative.effect is 'What came of it, in words';
comment on column initiative.kept_at is 'When it was last written down';
comment on column initiative.kept_by is 'Name of whoever wrote it down';

create table initiative_author (
    initiative_id uuid not null references initiative,
    person_id     uuid not null,
    place         int  not null,
    name          text not null,
    primary key (initiative_id, person_id)
);
create index initiative_author_person on initiative_author (person_id);
comment on table initiative_author is 'Who made an initiative';
comment on column initiative_author.place is 'Order of the authors, from 1';
comment on column initiative_author.name is 'Name as it was then';

create table initiative_use (
    initiative_id uuid        not null references initiative,
    honour_id     uuid        not null references honour,
    used_at       timestamptz not null,
    used_by       text        not null,
    by_id         uuid,
    primary key (initiative_id, honour_id)
);
create index initiative_use_honour on initiative_use (honour_id);
comment on table initiative_use is 'Which honours an initiative was used for: one initiative serves one award';
comment on column initiative_use.used_at is 'When that was written down';
comment on column initiative_use.used_by is 'Name of whoever wrote it down';
