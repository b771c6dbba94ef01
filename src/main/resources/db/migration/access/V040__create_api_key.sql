create table api_key (
    id           uuid primary key,
    account_id   uuid        not null references account,
    name         text        not null,
    secret_hash  text        not null unique,
    grant_id     uuid        not null,
    acts         text[]      not null,
    created_at   timestamptz not null,
    valid_until  timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index on api_key (account_id);
comment on table api_key is 'Keys with which programs come in the name of people';
comment on column api_key.name is 'What the person calls it';
comment on column api_key.secret_hash is 'SHA-256 of the secret, which was shown once and is kept nowhere';
comment on column api_key.grant_id is 'The role in which it comes, of the person''s own or by delegation; once that ends it opens nothing';
comment on column api_key.acts is 'What it opens, as far as the role may do that';
comment on column api_key.created_at is 'When it was made';
comment on column api_key.valid_until is 'It opens nothing from this moment on';
comment on column api_key.last_used_at is 'When it was last used, to the minute; null before';
comment on column api_key.revoked_at is 'When the person ended it, null while it stands';
