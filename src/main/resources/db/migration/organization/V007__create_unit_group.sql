create table unit_group (
    id         uuid primary key,
    name       text        not null,
    folded     text        not null,
    by_hand    boolean     not null,
    under_id   uuid references unit,
    word       text        not null default '',
    starts_on  date        not null,
    ends_on    date,
    version    bigint      not null default 0,
    check (ends_on > starts_on),
    check (not by_hand or (under_id is null and word = ''))
);
create index unit_group_folded on unit_group (folded);
comment on table unit_group is 'Units that go by one name ("các trường công lập"): by rule, whoever fits on the day; or by hand, those in unit_group_member';
comment on column unit_group.under_id is 'By rule: only units below this one, null for all';
comment on column unit_group.word is 'By rule: only units with this in their name, without diacritics and case; empty for all';
comment on column unit_group.starts_on is 'First day the name stands for the group';
comment on column unit_group.ends_on is 'First day it no longer does, null while it does';
comment on column unit_group.version is 'Counts changes, for optimistic locking';

create table unit_group_kind (
    group_id uuid not null references unit_group,
    kind     text not null references unit_kind,
    primary key (group_id, kind)
);
comment on table unit_group_kind is 'By rule: the kinds of which the members are';

create table unit_group_member (
    group_id  uuid not null references unit_group,
    unit_id   uuid not null references unit,
    starts_on date not null,
    ends_on   date,
    primary key (group_id, unit_id, starts_on),
    check (ends_on > starts_on)
);
create index unit_group_member_unit on unit_group_member (unit_id);
comment on table unit_group_member is 'By hand: who belongs to the group over time; where a unit has ended, those in its place belong to it';
comment on column unit_group_member.starts_on is 'First day in the group';
comment on column unit_group_member.ends_on is 'First day no longer in the group, null while in it';
