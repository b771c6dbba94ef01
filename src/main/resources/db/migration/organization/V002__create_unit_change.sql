create table unit_change (
    unit_id    uuid        not null references unit,
    version    bigint      not null,
    field      text        not null check (field in ('KIND', 'NAME', 'SHORT_NAME', 'PARENT', 'EMAIL')),
    before     text        not null,
    after      text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (unit_id, version, field)
);
comment on table unit_change is 'What was changed on a unit, one row per field; tells a person with a stale form what the other one did';
comment on column unit_change.version is 'Version of the unit that the change made';
comment on column unit_change.changed_at is 'When it was changed';
comment on column unit_change.changed_by is 'Name of who changed it, as known then';
comment on column unit_change.before is 'As shown before, empty where there was nothing; a parent by its name';
comment on column unit_change.after is 'As shown after, empty where there is nothing; a parent by its name';
