create table reorganisation (
    id            uuid primary key,
    title         text        not null,
    basis_number  text        not null default '',
    basis_issuer  text        not null default '',
    basis_date    date,
    effective_on  date,
    roles_follow  boolean     not null default true,
    state         text        not null check (state in ('DRAFT', 'DECIDED', 'TAKEN_BACK')),
    created_at    timestamptz not null,
    created_by    text        not null,
    decided_at    timestamptz,
    decided_by    text,
    taken_back_at timestamptz,
    taken_back_by text,
    version       bigint      not null default 0,
    check (state <> 'DECIDED' or (effective_on is not null and decided_at is not null))
);
comment on table reorganisation is 'An act by which units are merged, split, dissolved, renamed, moved, or a level is abolished, on one day';
comment on column reorganisation.basis_number is 'Number and symbol of the document it rests on, empty while unknown';
comment on column reorganisation.basis_date is 'Date of the document it rests on, null while unknown';
comment on column reorganisation.effective_on is 'First day on which units are as the act says, null while unknown';
comment on column reorganisation.roles_follow is 'Whether roles held for a unit that ends are held for its heir from that day';
comment on column reorganisation.state is 'DRAFT; DECIDED: its dated rows are written, in force from its day; TAKEN_BACK: given up before its day, its rows are gone';
comment on column reorganisation.created_at is 'When it was drafted';
comment on column reorganisation.decided_at is 'When it was decided, null while it was not';
comment on column reorganisation.taken_back_at is 'When it was given up, null while it was not';
comment on column reorganisation.version is 'Counts changes, for optimistic locking';

create table reorganisation_step (
    id                uuid primary key,
    reorganisation_id uuid not null references reorganisation,
    ord               int  not null,
    sort              text not null check (sort in ('MERGE', 'SPLIT', 'DISSOLVE', 'RENAME', 'MOVE', 'ABOLISH_LEVEL')),
    facts             text not null,
    unique (reorganisation_id, ord)
);
comment on table reorganisation_step is 'What a reorganisation does, in the order it was written';
comment on column reorganisation_step.ord is 'Order in the act, from 1; gaps where a step was taken out';
comment on column reorganisation_step.sort is 'What it does: MERGE n to 1, SPLIT 1 to n, DISSOLVE, RENAME, MOVE (new parent), ABOLISH_LEVEL (all units of a kind)';
comment on column reorganisation_step.facts is 'Its units, successors and names as JSON, in the form that belongs to its sort';

create table unit_succession (
    from_id           uuid    not null references unit,
    to_id             uuid    not null references unit,
    starts_on         date    not null,
    heir              boolean not null,
    roles_follow      boolean not null,
    reorganisation_id uuid    not null references reorganisation,
    primary key (from_id, to_id),
    check (from_id <> to_id)
);
create unique index unit_succession_heir on unit_succession (from_id) where heir;
create index unit_succession_to on unit_succession (to_id);
comment on table unit_succession is 'Which units stand where a unit has ended; a unit ends once, so these rows never change';
comment on column unit_succession.starts_on is 'First day the unit is no longer there and its successor stands for it';
comment on column unit_succession.heir is 'Whether this successor takes over open work; one of them does';
comment on column unit_succession.roles_follow is 'Whether roles held for the unit are held for the heir from that day';

alter table unit add column begun_by uuid references reorganisation;
alter table unit add column ended_by uuid references reorganisation;
alter table unit_name add column begun_by uuid references reorganisation;
alter table unit_name add column ended_by uuid references reorganisation;
alter table unit_parent add column begun_by uuid references reorganisation;
alter table unit_parent add column ended_by uuid references reorganisation;
