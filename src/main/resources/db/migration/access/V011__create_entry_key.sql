alter table account alter column password_hash drop not null;
comment on column account.password_hash is 'Null until the person has chosen a password';

create table entry_key (
    id           uuid primary key,
    account_id   uuid        not null references account,
    purpose      text        not null check (purpose in ('INVITATION', 'FORGOTTEN')),
    secret_hash  text unique,
    valid_until  timestamptz not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    used_at      timestamptz,
    withdrawn_at timestamptz
);
create unique index entry_key_open on entry_key (account_id) where used_at is null and withdrawn_at is null;
comment on table entry_key is 'One-time keys with which a person chooses a password: by invitation, or because the old one was forgotten';
comment on column entry_key.secret_hash is 'SHA-256 of the secret in the address, null until it was written into a mail or onto a slip; the secret itself is kept nowhere';
comment on column entry_key.valid_until is 'The key opens nothing from this moment on';
comment on column entry_key.created_at is 'When it was asked for';
comment on column entry_key.used_at is 'When the person chose a password with it, null before';
comment on column entry_key.withdrawn_at is 'When it was withdrawn or replaced by a newer one, null while it stands';

create table throttle (
    kind       text        not null,
    subject    text        not null,
    started_at timestamptz not null,
    hits       int         not null,
    primary key (kind, subject)
);
comment on table throttle is 'How often somebody tried something lately, on all nodes alike';
comment on column throttle.kind is 'What was tried';
comment on column throttle.subject is 'Who tried: an address in the network, or a name';
comment on column throttle.started_at is 'When the count began; it begins anew after a while';
comment on column throttle.hits is 'How often since then';
