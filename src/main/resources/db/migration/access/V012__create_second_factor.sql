create table second_factor (
    account_id   uuid primary key references account,
    secret       bytea       not null,
    started_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
comment on table second_factor is 'What a person''s authenticator app shares with the program';
comment on column second_factor.secret is 'Encrypted with a key that is kept outside the database';
comment on column second_factor.started_at is 'When the person began to set it up';
comment on column second_factor.confirmed_at is 'When the first code was right; it is not asked for before';
comment on column second_factor.last_step is 'The last step of 30 seconds since 1970 UTC whose code was used: no code is taken twice';

create table recovery_code (
    account_id uuid not null references account,
    code_hash  text not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);
comment on table recovery_code is 'Codes that open once instead of the authenticator app, as hashes';
comment on column recovery_code.used_at is 'When it was used, null while it opens';

create table second_factor_role (
    role text primary key
);
comment on table second_factor_role is 'Roles whose people must sign in with a second factor';
