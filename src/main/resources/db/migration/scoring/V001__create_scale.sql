create table scoring_scale (
    id         uuid primary key,
    owner_id   uuid        not null,
    name       text        not null,
    created_at timestamptz not null,
    created_by text        not null
);
create index scoring_scale_owner on scoring_scale (owner_id);
comment on table scoring_scale is 'A scale (thang điểm), whatever became of it over the years';
comment on column scoring_scale.owner_id is 'The unit whose scale it is';
comment on column scoring_scale.created_at is 'When it was begun';

create table scoring_scale_version (
    id         uuid primary key,
    scale_id   uuid        not null references scoring_scale on delete cascade,
    number     int         not null,
    state      text        not null check (state in ('DRAFT', 'ISSUED')),
    starts_on  date,
    basis      text        not null default '',
    body       jsonb       not null,
    issued_at  timestamptz,
    issued_by  text        not null default '',
    version    bigint      not null default 0,
    unique (scale_id, number),
    check ((state = 'ISSUED') = (issued_at is not null)),
    check (state = 'DRAFT' or starts_on is not null)
);
create unique index scoring_scale_draft on scoring_scale_version (scale_id) where state = 'DRAFT';
comment on table scoring_scale_version is 'A scale as it is or was used from a day on; a scale has at most one draft';
comment on column scoring_scale_version.number is 'Counts the versions of the scale, from 1';
comment on column scoring_scale_version.state is 'DRAFT, or ISSUED: nothing in it changes any more';
comment on column scoring_scale_version.starts_on is 'First day on which it can be used';
comment on column scoring_scale_version.basis is 'Number and symbol of the decision that it stands in';
comment on column scoring_scale_version.body is 'Quantities, sections, criteria, classes and rules: a document that is read and written whole';
comment on column scoring_scale_version.issued_at is 'When it was issued';
comment on column scoring_scale_version.version is 'Counts changes of the draft, for optimistic locking';
