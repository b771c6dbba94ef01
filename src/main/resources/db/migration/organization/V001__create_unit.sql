create table unit_kind (
    code      text primary key,
    name_vi   text not null,
    name_en   text not null,
    plural_vi text not null,
    rank      int  not null,
    starts_on date,
    ends_on   date,
    check (ends_on > starts_on)
);
comment on table unit_kind is 'Kinds of units; administrative levels are rows here, never words in the code';
comment on column unit_kind.rank is 'Order from the top: 10 province, 20 former district, 30 commune …; organisations of a level carry the rank of the level plus 1 to 9';
comment on column unit_kind.starts_on is 'First day such units exist, null when always';
comment on column unit_kind.ends_on is 'First day such units no longer exist (district level: 1 July 2025), null when they still do';
comment on column unit_kind.plural_vi is 'Word used in plans for all units of the kind, for example "phường"';

create table unit (
    id        uuid primary key,
    kind      text   not null references unit_kind,
    starts_on date   not null,
    ends_on   date,
    email     text,
    phone     text,
    version   bigint not null default 0,
    check (ends_on > starts_on)
);
comment on table unit is 'A unit for ever: what it is called and belongs to is dated in unit_name and unit_parent';
comment on column unit.starts_on is 'First day the unit exists';
comment on column unit.ends_on is 'First day the unit no longer exists, null while it does';
comment on column unit.version is 'Counts changes, for optimistic locking';

create table unit_name (
    unit_id    uuid not null references unit,
    name       text not null,
    short_name text not null,
    folded     text not null,
    starts_on  date not null,
    ends_on    date,
    primary key (unit_id, starts_on),
    check (ends_on > starts_on)
);
create index unit_name_folded on unit_name (folded);
comment on table unit_name is 'Names of a unit over time';
comment on column unit_name.folded is 'Name without diacritics and case, for search';
comment on column unit_name.starts_on is 'First day the name is valid';
comment on column unit_name.ends_on is 'First day the name is no longer valid, null while it is';

create table unit_parent (
    unit_id   uuid not null references unit,
    parent_id uuid not null references unit,
    starts_on date not null,
    ends_on   date,
    primary key (unit_id, starts_on),
    check (ends_on > starts_on),
    check (unit_id <> parent_id)
);
create index unit_parent_parent on unit_parent (parent_id);
comment on table unit_parent is 'What a unit belongs to over time';
comment on column unit_parent.starts_on is 'First day it belongs there';
comment on column unit_parent.ends_on is 'First day it no longer belongs there, null while it does';

create table unit_alias (
    id         uuid primary key,
    unit_id    uuid references unit,
    kind       text references unit_kind,
    alias      text        not null,
    folded     text        not null unique,
    created_at timestamptz not null,
    created_by text        not null,
    check ((unit_id is null) <> (kind is null))
);
comment on table unit_alias is 'What offices are called in documents: stands for one unit, or for all units of a kind ("UBND các phường")';
comment on column unit_alias.folded is 'Alias without diacritics and case; one alias means one thing';
comment on column unit_alias.created_at is 'When someone said so';
comment on column unit_alias.created_by is 'Name of who said so';
