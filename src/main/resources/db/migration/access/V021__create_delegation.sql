create table delegation (
    id            uuid primary key,
    grant_id      uuid        not null references role_grant on delete cascade,
    deputy_id     uuid        not null references account,
    acts          text[]      not null default '{}',
    starts_on     date        not null,
    ends_on       date        not null,
    reason        text        not null check (reason in ('ABSENT', 'AUTHORISED')),
    note          text        not null,
    paper_number  text        not null,
    paper_date    date        not null,
    file_name     text,
    file_bytes    bytea,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    ended_by      text,
    ended_at      timestamptz,
    check (ends_on > starts_on),
    check ((file_name is null) = (file_bytes is null)),
    check ((ended_by is null) = (ended_at is null))
);
create index delegation_grant on delegation (grant_id);
create index delegation_deputy on delegation (deputy_id);
comment on table delegation is 'A role, or some acts of it, that its holder lets somebody else use for a time';
comment on column delegation.acts is 'What is handed over, empty for everything the role may do';
comment on column delegation.starts_on is 'First day';
comment on column delegation.ends_on is 'First day the deputy no longer acts';
comment on column delegation.reason is 'ABSENT while the holder is away, AUTHORISED for any other reason';
comment on column delegation.paper_date is 'Date of the paper that authorises';
comment on column delegation.entered_at is 'When it was entered';
comment on column delegation.ended_at is 'When one of the two ended it before its last day, null while nobody did';
