create table position_category (
    code    text primary key,
    name_vi text not null,
    name_en text not null,
    rank    int  not null
);
comment on table position_category is 'What people in a position are by law: cadre, civil servant, public employee, worker, soldier, citizen';
comment on column position_category.rank is 'Order in lists, from 10';

create table person (
    id          uuid primary key,
    born_on     date,
    gender      text check (gender in ('FEMALE', 'MALE')),
    phone       text,
    email       text,
    merged_into uuid references person,
    erased_at   timestamptz,
    version     bigint not null default 0,
    check (merged_into <> id)
);
create index person_merged on person (merged_into) where merged_into is not null;
comment on table person is 'A person for ever; names and positions are dated in person_name and person_position';
comment on column person.born_on is 'Date of birth, null while unknown or after erasure';
comment on column person.gender is 'FEMALE or MALE, null where it is not stated';
comment on column person.merged_into is 'The person that this one turned out to be, null while it stands for itself';
comment on column person.erased_at is 'When its personal data were erased, null while they are there';
comment on column person.version is 'Counts changes, for optimistic locking';

create table person_name (
    person_id uuid not null references person,
    name      text not null,
    folded    text not null,
    sort_key  text collate "C" not null,
    words     tsvector generated always as (to_tsvector('simple', folded)) stored,
    starts_on date not null,
    ends_on   date,
    primary key (person_id, starts_on),
    check (ends_on > starts_on)
);
create index person_name_sort on person_name (sort_key, person_id);
create index person_name_folded on person_name (folded);
create index person_name_words on person_name using gin (words);
comment on table person_name is 'Names of a person over time';
comment on column person_name.folded is 'Name without diacritics and case, for search';
comment on column person_name.sort_key is 'Puts names in Vietnamese order by given name, then by the rest, compared byte by byte';
comment on column person_name.words is 'Words of the folded name, for search by beginnings of words';
comment on column person_name.starts_on is 'First day the name is valid; 1 January 0001 for a name from birth';
comment on column person_name.ends_on is 'First day the name is no longer valid, null while it is';

create table person_position (
    id        uuid primary key,
    person_id uuid    not null references person,
    unit_id   uuid    not null references unit,
    sort      text    not null check (sort in ('MAIN', 'CONCURRENT', 'SECONDED')),
    category  text    not null references position_category,
    post      text    not null,
    leader    boolean not null,
    paper     text    not null default '',
    starts_on date    not null,
    ends_on   date,
    version   bigint  not null default 0,
    check (ends_on > starts_on)
);
create index person_position_person on person_position (person_id);
create index person_position_unit on person_position (unit_id);
comment on table person_position is 'Where a person works or lives and as what, over time; written for the unit of its time and read through unit_succession';
comment on column person_position.sort is 'MAIN: one at a time; CONCURRENT: held beside it; SECONDED: works elsewhere while the main position stays';
comment on column person_position.leader is 'Whether it is a post of leadership, else of direct work';
comment on column person_position.paper is 'Number of the decision, empty where there is none';
comment on column person_position.starts_on is 'First day in the position';
comment on column person_position.ends_on is 'First day no longer in the position, null while it lasts';
comment on column person_position.version is 'Counts changes, for optimistic locking and for undoing mergers exactly';

create table person_change (
    person_id  uuid        not null references person,
    version    bigint      not null,
    field      text        not null check (field in ('NAME', 'BORN_ON', 'GENDER', 'PHONE', 'EMAIL', 'POSITION')),
    before     text        not null,
    after      text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (person_id, version, field)
);
comment on table person_change is 'What was changed on a person, one row per field; tells whoever has a stale form what the other one did. Emptied when the person is erased';
comment on column person_change.version is 'Version of the person that the change made';
comment on column person_change.before is 'As shown before, empty where there was nothing';
comment on column person_change.after is 'As shown after, empty where there is nothing';
comment on column person_change.changed_at is 'When it was changed';
