create table provider_link (
    issuer     text        not null,
    subject    text        not null,
    account_id uuid        not null references account,
    linked_at  timestamptz not null,
    primary key (issuer, subject),
    unique (issuer, account_id)
);
comment on table provider_link is 'Whom the sign-in system of the office means by its number for a person, which never changes there';
comment on column provider_link.subject is 'The number: the claim sub';
comment on column provider_link.linked_at is 'When the person first came in with it';
