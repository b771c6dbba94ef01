drop table unit_import;

create table table_import (
    id                uuid primary key,
    kind              text        not null check (kind in ('UNITS', 'PEOPLE', 'POSITIONS', 'CLUSTERS')),
    file_name         text        not null,
    file_sha256       text        not null,
    file_size         bigint      not null,
    state             text        not null check (state in ('WAITING', 'READING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED')),
    taken_at          timestamptz not null,
    taken_by          uuid        not null,
    taken_by_name     text        not null,
    author            jsonb,
    worker            uuid,
    beat_at           timestamptz,
    attempts          int         not null default 0,
    stop_asked        boolean     not null default false,
    row_count         bigint      not null default 0,
    new_count         bigint      not null default 0,
    changed_count     bigint      not null default 0,
    unchanged_count   bigint      not null default 0,
    faulty_count      bigint      not null default 0,
    failure_key       text,
    failure_arguments jsonb       not null default '[]',
    ended_at          timestamptz
);
create unique index table_import_once on table_import (kind, file_sha256) where state in ('WAITING', 'READING', 'CHECKED', 'APPLYING');
create index table_import_taken on table_import (taken_at);
comment on table table_import is 'Tables of units, people, positions or clusters that somebody handed in: read and checked in the background, then applied as a whole or not at all';
comment on column table_import.kind is 'What its rows are';
comment on column table_import.file_sha256 is 'SHA-256 of the file; one file of a kind is open once';
comment on column table_import.file_size is 'Size of the file in bytes';
comment on column table_import.state is 'WAITING to be read; READING and checking; CHECKED, a person decides; APPLYING; APPLIED, CANCELLED or FAILED at the end';
comment on column table_import.taken_at is 'When it was handed in';
comment on column table_import.author is 'Who asked for it to be applied, as the audit trail shall name them; null before';
comment on column table_import.beat_at is 'Last sign of life of the worker, null while none is at it';
comment on column table_import.attempts is 'How many times a worker began, counted anew for applying';
comment on column table_import.row_count is 'Rows read so far, in the end all of them';
comment on column table_import.new_count is 'Rows that make something new';
comment on column table_import.changed_count is 'Rows that change something that is there';
comment on column table_import.unchanged_count is 'Rows that say what is there already';
comment on column table_import.faulty_count is 'Rows that cannot be taken';
comment on column table_import.ended_at is 'When it was applied, cancelled or failed; its file and rows are gone from then on';

create table table_import_part (
    import_id uuid   not null references table_import on delete cascade,
    place     int    not null,
    key_id    text   not null,
    sealed    bytea  not null,
    primary key (import_id, place)
);
alter table table_import_part alter column sealed set storage external;
comment on table table_import_part is 'The file in pieces, each encrypted with the key of identity numbers, for it may hold such numbers; removed when the import ends';
comment on column table_import_part.place is 'Which piece, from 0';
comment on column table_import_part.key_id is 'Which key of the key file it was encrypted with';

create table table_import_fault (
    import_id uuid not null references table_import on delete cascade,
    row       int  not null,
    found_by  text not null check (found_by in ('READING', 'CHECK')),
    heading   text not null,
    key       text not null,
    arguments text[] not null default '{}'
);
create index table_import_fault_row on table_import_fault (import_id, row);
comment on table table_import_fault is 'What is wrong with the rows of an import, all faults of a row at once';
comment on column table_import_fault.row is 'Number of the row as Excel shows it';
comment on column table_import_fault.found_by is 'READING: in the row itself; CHECK: beside the other rows and what is there already, found anew by each check';
comment on column table_import_fault.heading is 'Code of the column, empty where the row as a whole is meant';
comment on column table_import_fault.key is 'Key of the sentence';

create table import_person (
    import_id          uuid    not null references table_import on delete cascade,
    row                int     not null,
    code               text    not null,
    name               text    not null,
    folded             text    not null,
    sort_key           text collate "C" not null,
    born_on            date,
    gender             text,
    phone              text    not null,
    email              text    not null,
    identity_id        uuid,
    identity_sort      text,
    identity_last_four text,
    identity_cipher    bytea,
    identity_key_id    text,
    identity_lookup    text,
    unit_code          text    not null,
    unit_name          text    not null,
    unit_above         text    not null,
    post               text    not null,
    category           text,
    leader             boolean,
    sort               text,
    paper              text    not null,
    starts_on          date,
    ends_on            date,
    person_id          uuid    not null,
    is_new             boolean not null default true,
    unit_matches       int     not null default 0,
    unit_id            uuid,
    position_id        uuid    not null,
    position_is_new    boolean not null default true,
    primary key (import_id, row)
);
comment on table import_person is 'Rows of an import of people or positions: what is empty in the file is empty here and stays as it is in the end';
comment on column import_person.row is 'Number of the row as Excel shows it';
comment on column import_person.born_on is 'Date of birth as in the file';
comment on column import_person.starts_on is 'First day in the position';
comment on column import_person.ends_on is 'First day no longer in the position, the day behind the last one in the file';
comment on column import_person.identity_cipher is 'Identity number, sealed when the row was read; in clear it stands nowhere';
comment on column import_person.unit_matches is 'How many units the code or name means; exactly one is wanted';
create index import_person_key on import_person (identity_key_id) where identity_key_id is not null;
comment on column import_person.person_id is 'Whom the row is about: found by code, or an id for whoever will be made';
comment on column import_person.position_id is 'Which position the row is about: found by person, unit, post and first day, or an id for the one that will be made';

create table import_unit (
    import_id   uuid    not null references table_import on delete cascade,
    row         int     not null,
    code        text    not null,
    name        text    not null,
    folded      text    not null,
    short_name  text    not null,
    kind        text,
    parent_code text    not null,
    parent_name text    not null,
    email       text    not null,
    phone       text    not null,
    website     text    not null,
    address     text    not null,
    aliases     text[]  not null,
    alias_keys  text[]  not null,
    unit_id     uuid    not null,
    is_new      boolean not null default true,
    by_code     boolean not null default false,
    matches     int     not null default 0,
    parent_id   uuid,
    parents     int     not null default 0,
    primary key (import_id, row)
);
comment on table import_unit is 'Rows of an import of units: what is empty in the file is empty here and stays as it is in the end';
comment on column import_unit.row is 'Number of the row as Excel shows it';
comment on column import_unit.unit_id is 'Which unit the row is about: found by code, or by name and parent, or an id for the one that will be made';
comment on column import_unit.matches is 'How many units the name means where no parent is given; at most one is wanted';
comment on column import_unit.parents is 'How many units or rows the parent means; exactly one is wanted where a parent is given';

create table import_cluster (
    import_id    uuid    not null references table_import on delete cascade,
    row          int     not null,
    year         int,
    sort         text,
    name         text    not null,
    folded       text    not null,
    basis_number text    not null,
    basis_issuer text    not null,
    basis_date   date,
    unit_code    text    not null,
    unit_name    text    not null,
    unit_above   text    not null,
    part         text,
    unit_matches int     not null default 0,
    unit_id      uuid,
    cluster_id   uuid    not null,
    is_new       boolean not null default true,
    primary key (import_id, row)
);
comment on table import_cluster is 'Rows of an import of clusters, one for each member: what is empty in the file is empty here and stays as it is in the end';
comment on column import_cluster.row is 'Number of the row as Excel shows it';
comment on column import_cluster.year is 'The year in which the cluster competes';
comment on column import_cluster.basis_number is 'Number and symbol of the decision';
comment on column import_cluster.basis_date is 'Date of the decision';
comment on column import_cluster.unit_matches is 'How many units the code or name means; exactly one is wanted';
