create table evidence_file (
    sha256    text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes     bytea not null,
    thumbnail bytea
);
alter table evidence_file alter column bytes set storage external;
alter table evidence_file alter column thumbnail set storage external;
comment on table evidence_file is 'Files that prove something as they are kept, once each; pictures were drawn anew, without the place where they were taken';

create table evidence (
    id              uuid primary key,
    subject_kind    text        not null,
    subject_id      uuid        not null,
    part_id         uuid        not null,
    file_sha256     text references evidence_file,
    name            text        not null,
    sort            text        not null check (sort in ('PDF', 'WORD', 'EXCEL', 'JPEG', 'PNG')),
    size            bigint      not null check (size > 0),
    original_sha256 text        not null check (original_sha256 ~ '^[0-9a-f]{64}$'),
    added_at        timestamptz not null,
    added_by        uuid,
    added_by_name   text        not null,
    superseded_by   uuid references evidence,
    removed_at      timestamptz,
    removed_by      uuid,
    removed_by_name text,
    check ((removed_at is null) = (file_sha256 is not null)),
    check ((removed_at is null) = (removed_by_name is null))
);
create index evidence_subject on evidence (subject_kind, subject_id);
create index evidence_of_file on evidence (file_sha256);
comment on table evidence is 'Which file proves what; what was taken away keeps its row, without the file';
comment on column evidence.subject_kind is 'Kind of thing that it proves, which tells its owner, such as report-value';
comment on column evidence.part_id is 'Part of the thing, or its id once more';
comment on column evidence.sort is 'What it is by its content';
comment on column evidence.size is 'Size in bytes, as it is kept';
comment on column evidence.original_sha256 is 'SHA-256 of the file as it came, hexadecimal';
comment on column evidence.added_at is 'When it came';
comment on column evidence.superseded_by is 'What took its place; it can still be opened';
comment on column evidence.removed_at is 'When it was taken away, null while it is there';
