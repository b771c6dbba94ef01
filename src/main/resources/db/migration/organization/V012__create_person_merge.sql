create table person_merge (
    id        uuid primary key,
    kept_id   uuid        not null references person,
    gone_id   uuid        not null references person,
    reason    text        not null,
    merged_at timestamptz not null,
    merged_by text        not null,
    undone_at timestamptz,
    undone_by text,
    check (kept_id <> gone_id)
);
create index person_merge_kept on person_merge (kept_id);
create unique index person_merge_gone on person_merge (gone_id) where undone_at is null;
comment on table person_merge is 'Two files that turned out to be one person; undoing puts back exactly what stands in person_merge_row';
comment on column person_merge.merged_at is 'When they were merged';
comment on column person_merge.undone_at is 'When that was undone, null while it holds';

create table person_merge_row (
    merge_id uuid   not null references person_merge,
    sort     text   not null check (sort in ('POSITION', 'IDENTITY', 'FACT', 'DETAIL')),
    item     text   not null,
    version  bigint not null,
    primary key (merge_id, sort, item)
);
comment on table person_merge_row is 'What went over to the person that stayed';
comment on column person_merge_row.sort is 'POSITION, IDENTITY: a row by its id; FACT: an extra fact by its kind; DETAIL: a field that was empty before, by its name';
comment on column person_merge_row.version is 'Version of a position when it went over, 0 for the rest';

create table person_apart (
    one_id   uuid        not null references person,
    other_id uuid        not null references person,
    told_at  timestamptz not null,
    told_by  text        not null,
    primary key (one_id, other_id),
    check (one_id < other_id)
);
comment on table person_apart is 'Two people that look alike and that somebody found to be two; not proposed again';
comment on column person_apart.told_at is 'When somebody said so';
