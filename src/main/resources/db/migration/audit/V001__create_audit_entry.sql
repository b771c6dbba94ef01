create table audit_entry (
    seq           bigint primary key,
    at            timestamptz not null,
    account_id    uuid,
    name          text        not null,
    role          text        not null,
    unit_id       uuid,
    event         text        not null,
    about         text        not null,
    facts         text        not null,
    previous_hash text        not null,
    hash          text        not null
);
create index audit_entry_about on audit_entry (about, seq);
create index audit_entry_at on audit_entry (at);
create table audit_head (
    one  boolean primary key default true check (one),
    seq  bigint not null,
    hash text   not null
);
insert into audit_head (seq, hash) values (0, repeat('0', 64));
comment on table audit_entry is 'Every change of state, one row each, chained: hash = SHA-256 of the row with the hash of the row before it';
comment on column audit_entry.seq is 'Number in the chain, from 1, without gaps';
comment on column audit_entry.at is 'When it happened';
comment on column audit_entry.event is 'Name of the event';
comment on column audit_entry.about is 'What it is about, kind:id';
comment on column audit_entry.facts is 'The event as JSON';
comment on table audit_head is 'The last link of the chain; locked while one is added, so that numbers have no gaps';
comment on column audit_head.seq is 'Number of the last entry';
create function audit_entry_is_final() returns trigger language plpgsql as
$$ begin raise exception 'audit entries are never changed'; end $$;
create trigger audit_entry_is_final before update or delete on audit_entry for each row execute function audit_entry_is_final();
