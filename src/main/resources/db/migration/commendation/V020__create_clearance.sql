create table commendation_clearance (
    id              uuid        primary key,
    round_id        uuid        not null references commendation_round,
    unit_id         uuid,
    body            text        not null,
    days            int         not null,
    asked_on        date        not null,
    due_on          date        not null,
    words           text        not null,
    asked_at        timestamptz not null,
    asked_by        text        not null,
    link_hash       text,
    link_until      date,
    answered_at     timestamptz,
    answered_on     date,
    answered_by     text        not null default '',
    way             text        not null default '' check (way in ('', 'ACCOUNT', 'LINK', 'PAPER')),
    paper           text        not null default '',
    withdrawn_at    timestamptz,
    withdrawn_by    text        not null default '',
    withdrawn_why   text        not null default '',
    changed_by      text        not null,
    version         bigint      not null default 0,
    check ((answered_at is null) = (way = '')),
    check ((link_hash is null) = (link_until is null))
);
create index commendation_clearance_round on commendation_clearance (round_id, asked_at);
create index commendation_clearance_unit on commendation_clearance (unit_id) where unit_id is not null;
create unique index commendation_clearance_link on commendation_clearance (link_hash) where link_hash is not null;
comment on table commendation_clearance is 'A body is asked whether something speaks against candidates of a round (hiệp y)';
comment on column commendation_clearance.unit_id is 'The body where it has accounts here, null for one outside';
comment on column commendation_clearance.body is 'Its name when it was asked';
comment on column commendation_clearance.days is 'How many working days it was given';
comment on column commendation_clearance.asked_on is 'Day in Hanoi on which it was asked; it does not count itself';
comment on column commendation_clearance.due_on is 'Last day for the answer, by the calendar of working days when it was asked';
comment on column commendation_clearance.words is 'What the office adds in words';
comment on column commendation_clearance.asked_at is 'When it was asked';
comment on column commendation_clearance.link_hash is 'SHA-256 of the secret of the link by which a body outside answers, null where there is none; the secret itself is kept nowhere';
comment on column commendation_clearance.link_until is 'Last day on which the link opens';
comment on column commendation_clearance.answered_at is 'When the answer came or was entered, null while there is none: silence is silence, not consent';
comment on column commendation_clearance.answered_on is 'Day in Hanoi on which it answered; on paper, the day of the paper';
comment on column commendation_clearance.answered_by is 'Who answered for the body';
comment on column commendation_clearance.way is 'How it answered: ACCOUNT of its own, LINK, or PAPER that the office entered; empty while it did not';
comment on column commendation_clearance.paper is 'Number of the paper, where it answered on one';
comment on column commendation_clearance.withdrawn_at is 'When the office took the request back, null while it stands';
comment on column commendation_clearance.version is 'Counts changes, for optimistic locking';

create table commendation_clearance_item (
    clearance_id uuid not null references commendation_clearance,
    proposal_id  uuid not null references commendation_proposal,
    ord          int  not null,
    name         text not null,
    post         text not null,
    form         text not null,
    says         text check (says in ('NONE', 'OBJECTS')),
    reason       text not null default '',
    primary key (clearance_id, proposal_id)
);
create index commendation_clearance_item_proposal on commendation_clearance_item (proposal_id);
comment on table commendation_clearance_item is 'A candidate about whom a body is asked, with no more than it needs to know whom is meant, and what it says';
comment on column commendation_clearance_item.ord is 'From 1';
comment on column commendation_clearance_item.name is 'As it was called when the body was asked';
comment on column commendation_clearance_item.post is 'Post and unit of a person, address of a household, as then';
comment on column commendation_clearance_item.form is 'Code of the title or form';
comment on column commendation_clearance_item.says is 'NONE no objection, OBJECTS with a reason; null while the body has not answered';

create table commendation_clearance_reminder (
    clearance_id uuid        not null references commendation_clearance,
    occasion     text        not null,
    at           timestamptz not null,
    by_name      text        not null,
    primary key (clearance_id, occasion)
);
comment on table commendation_clearance_reminder is 'A body was reminded to answer; never twice on one occasion';
comment on column commendation_clearance_reminder.occasion is 'before:DAY two working days before the last day, after:DAY once it is over, hand:DAY whenever the office says so';
comment on column commendation_clearance_reminder.at is 'When';
