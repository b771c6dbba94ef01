alter table commendation_round add column secret boolean not null default false;
comment on column commendation_round.secret is 'Whether it holds state secrets: then nothing of it is published and nobody outside is asked by a link';

create table commendation_consultation (
    id            uuid        primary key,
    round_id      uuid        not null references commendation_round,
    code          text        not null unique,
    rule          text        not null,
    cited         text        not null,
    verified      boolean     not null,
    days          int         not null,
    working       boolean     not null,
    opened_on     date        not null,
    last_day      date        not null,
    words         text        not null,
    opened_at     timestamptz not null,
    opened_by     text        not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text        not null default '',
    withdrawn_why text        not null default '',
    version       bigint      not null default 0
);
create unique index commendation_consultation_round on commendation_consultation (round_id) where withdrawn_at is null;
comment on table commendation_consultation is 'The candidates of a round are shown in public, and anybody can say something about them (lấy ý kiến nhân dân); open from its first to its last day, which time alone decides';
comment on column commendation_consultation.code is 'Name of the page in its address';
comment on column commendation_consultation.rule is 'Code of the time limit of the law, empty where none was found for the day';
comment on column commendation_consultation.cited is 'Where that stands, as it was on the day of opening';
comment on column commendation_consultation.verified is 'Whether that rule was seen in a source';
comment on column commendation_consultation.days is 'How many days the rule asks for at least';
comment on column commendation_consultation.working is 'Whether only working days count';
comment on column commendation_consultation.opened_on is 'First day in Hanoi; it does not count itself';
comment on column commendation_consultation.last_day is 'Last day, to its end in Hanoi';
comment on column commendation_consultation.words is 'What the office says to the public';
comment on column commendation_consultation.opened_at is 'When it was opened';
comment on column commendation_consultation.withdrawn_at is 'When the page was taken down, null while it stands';
comment on column commendation_consultation.version is 'Counts changes, for optimistic locking';

create table commendation_consultation_candidate (
    consultation_id uuid not null references commendation_consultation,
    proposal_id     uuid not null references commendation_proposal,
    ord             int  not null,
    name            text not null,
    place           text not null,
    form            text not null,
    primary key (consultation_id, proposal_id)
);
create index commendation_consultation_candidate_proposal on commendation_consultation_candidate (proposal_id);
comment on table commendation_consultation_candidate is 'Who is shown: name, unit and award, never a date of birth or an address';
comment on column commendation_consultation_candidate.ord is 'From 1';
comment on column commendation_consultation_candidate.place is 'Name of the unit that proposes';
comment on column commendation_consultation_candidate.form is 'Code of the title or form';

create table commendation_comment (
    id              uuid        primary key,
    consultation_id uuid        not null references commendation_consultation,
    proposal_id     uuid,
    text            text        not null,
    contact         bytea       not null,
    contact_key     text        not null,
    contact_hint    text        not null,
    sent_at         timestamptz not null,
    state           text        not null default 'NEW' check (state in ('NEW', 'SHOWN', 'HIDDEN')),
    matters         boolean     not null default false,
    why             text        not null default '',
    looked_at       timestamptz,
    looked_by       text        not null default '',
    answer          text        not null default '',
    answered_at     timestamptz,
    answered_by     text        not null default '',
    version         bigint      not null default 0
);
create index commendation_comment_consultation on commendation_comment (consultation_id, sent_at);
create index commendation_comment_proposal on commendation_comment (proposal_id) where proposal_id is not null;
create index commendation_comment_key on commendation_comment (contact_key);
comment on table commendation_comment is 'What somebody of the public says about candidates';
comment on column commendation_comment.proposal_id is 'About whom, null for all of them';
comment on column commendation_comment.contact is 'Name and how to reach them, sealed';
comment on column commendation_comment.contact_key is 'Which key sealed it';
comment on column commendation_comment.contact_hint is 'The same, masked';
comment on column commendation_comment.sent_at is 'When it came';
comment on column commendation_comment.state is 'NEW nobody looked at it, SHOWN in public, HIDDEN with a reason';
comment on column commendation_comment.matters is 'Whether it has to be judged before the candidate goes on';
comment on column commendation_comment.looked_at is 'When the office decided whether it is shown, null before';
comment on column commendation_comment.answered_at is 'When the office answered, null before';
comment on column commendation_comment.version is 'Counts changes, for optimistic locking';

create table commendation_comment_sender (
    consultation_id uuid        not null references commendation_consultation,
    sender          text        not null,
    started_at      timestamptz not null,
    sent            int         not null,
    primary key (consultation_id, sender)
);
comment on table commendation_comment_sender is 'How much came from one address in the network within the hour, so that nobody floods the page; forgotten after a day';
comment on column commendation_comment_sender.sender is 'Keyed hash of the address, and of nothing else';
comment on column commendation_comment_sender.started_at is 'Beginning of the hour';
comment on column commendation_comment_sender.sent is 'How many comments since then';
