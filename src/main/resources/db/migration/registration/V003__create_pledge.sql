create table pledge (
    id          uuid primary key,
    campaign_id uuid   not null,
    cluster_id  uuid   not null,
    edition     int    not null default 0,
    version     bigint not null default 0,
    unique (campaign_id, cluster_id)
);
comment on table pledge is 'What the members of a cluster promise each other in a campaign (giao ước thi đua)';
comment on column pledge.edition is 'Number of the text that holds, 0 before there is one';
comment on column pledge.version is 'Counts changes, for optimistic locking';

create table pledge_text (
    pledge_id  uuid        not null references pledge,
    edition    int         not null,
    body       text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    primary key (pledge_id, edition)
);
comment on table pledge_text is 'A text of a pledge; once somebody signed it, it is never changed, only followed by another one';
comment on column pledge_text.edition is 'From 1';
comment on column pledge_text.written_at is 'When';

create table pledge_signature (
    pledge_id  uuid        not null,
    edition    int         not null,
    unit_id    uuid        not null,
    account_id uuid,
    signed_by  text        not null,
    post       text        not null,
    signed_at  timestamptz not null,
    primary key (pledge_id, edition, unit_id),
    foreign key (pledge_id, edition) references pledge_text
);
comment on table pledge_signature is 'A member of the cluster stands for a text of the pledge';
comment on column pledge_signature.edition is 'The text that was signed';
comment on column pledge_signature.unit_id is 'The member as it stands in the cluster; a unit that has ended is signed for by its heir';
comment on column pledge_signature.signed_at is 'When';
