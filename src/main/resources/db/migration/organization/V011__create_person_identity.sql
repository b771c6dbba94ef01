create table person_identity (
    id         uuid primary key,
    person_id  uuid        not null references person,
    sort       text        not null check (sort in ('CITIZEN', 'FORMER')),
    last_four  text        not null,
    cipher     bytea       not null,
    key_id     text        not null,
    lookup     text        not null,
    kept_at    timestamptz not null
);
create index person_identity_lookup on person_identity (lookup);
create index person_identity_person on person_identity (person_id);
create index person_identity_key on person_identity (key_id);
comment on table person_identity is 'Identity numbers of people, encrypted with a key that is not in the database';
comment on column person_identity.sort is 'CITIZEN: twelve digits of the identity card; FORMER: nine digits of the card before';
comment on column person_identity.last_four is 'Last four digits, shown in place of the number';
comment on column person_identity.cipher is 'Twelve bytes of nonce, then AES-256-GCM of the digits, bound to the id of this row';
comment on column person_identity.key_id is 'Which key of the key file it was encrypted with';
comment on column person_identity.lookup is 'Keyed hash of the digits by the same key: finds the same number without opening it';
comment on column person_identity.kept_at is 'When it was written down';
