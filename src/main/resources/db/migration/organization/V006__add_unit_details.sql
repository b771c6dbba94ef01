alter table unit add column website text;
alter table unit add column address text;

alter table unit_change drop constraint unit_change_field_check;
alter table unit_change add check (field in ('KIND', 'NAME', 'SHORT_NAME', 'PARENT', 'CODE', 'EMAIL', 'PHONE', 'WEBSITE', 'ADDRESS', 'HEAD'));

create table unit_code (
    unit_id   uuid not null references unit,
    code      text not null,
    starts_on date not null,
    ends_on   date,
    primary key (unit_id, starts_on),
    check (ends_on > starts_on)
);
create index unit_code_code on unit_code (code);
comment on table unit_code is 'Electronic identity codes of a unit over time (Decision 20/2020/QĐ-TTg); one that is open is over when the unit is';
comment on column unit_code.starts_on is 'First day the code is valid';
comment on column unit_code.ends_on is 'First day the code is no longer valid, null while it is or the unit had it to its end';

create table unit_head (
    id        uuid primary key,
    unit_id   uuid not null references unit,
    name      text not null,
    post      text not null,
    person_id uuid,
    starts_on date not null,
    ends_on   date,
    check (ends_on > starts_on)
);
create index unit_head_unit on unit_head (unit_id);
comment on table unit_head is 'Who heads a unit over time; an open row is over when the unit is';
comment on column unit_head.person_id is 'The person, null while only the name is known';
comment on column unit_head.starts_on is 'First day in the post';
comment on column unit_head.ends_on is 'First day no longer in the post, null while in it or to the end of the unit';
