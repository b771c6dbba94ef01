create table passkey (
    credential_id   text primary key,
    account_id      uuid        not null references account,
    name            text        not null,
    public_key      bytea       not null,
    signature_count bigint      not null,
    uv_initialized  boolean     not null,
    transports      text        not null,
    backup_eligible boolean     not null,
    backup_state    boolean     not null,
    attestation     bytea,
    client_data     bytea,
    created_at      timestamptz not null,
    last_used_at    timestamptz not null
);
create index on passkey (account_id);
comment on table passkey is 'Passkeys of people: what checks their signatures. The secret half never leaves the authenticator';
comment on column passkey.name is 'What the person calls it';
comment on column passkey.signature_count is 'Signatures that the authenticator has counted; one that goes back was copied';
comment on column passkey.created_at is 'When it was registered';
comment on column passkey.last_used_at is 'When it last opened';
