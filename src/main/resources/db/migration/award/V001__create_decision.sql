create table award_decision (
    id           uuid primary key,
    issuer_id    uuid        not null,
    round_id     uuid,
    kind         text        not null check (kind in ('MERIT', 'AD_HOC', 'CAMPAIGN', 'CONTRIBUTION', 'SERVICE', 'EXTERNAL')),
    form         text        not null,
    year         int         not null,
    title        text        not null,
    grounds      text        not null,
    articles     text        not null,
    submission   text        not null,
    state        text        not null check (state in ('DRAFT', 'NUMBERED', 'EFFECTIVE', 'REVOKED', 'CANCELLED')),
    signer_id    uuid,
    capacity     text        not null default '' check (capacity in ('', 'HEAD', 'COLLEGE', 'DEPUTY', 'ORDER', 'MANDATE')),
    mandate_id   uuid,
    number       int,
    symbol       text        not null default '',
    issued_on    date,
    place        text        not null default '',
    signer_post  text        not null default '',
    signer       text        not null default '',
    recipients   text        not null default '',
    numbered_at  timestamptz,
    numbered_by  text        not null default '',
    signed_how   text        not null default '' check (signed_how in ('', 'SCAN', 'SEAL')),
    signed_file  uuid,
    effective_at timestamptz,
    effective_by text        not null default '',
    drafted_at   timestamptz not null,
    drafted_by   text        not null,
    changed_by   text        not null,
    version      bigint      not null default 0,
    check ((number is null) = (issued_on is null)),
    check (state not in ('NUMBERED', 'EFFECTIVE', 'REVOKED') or number is not null),
    check (state not in ('EFFECTIVE', 'REVOKED') or effective_at is not null)
);
create unique index award_decision_number on award_decision (issuer_id, symbol, (extract(year from issued_on)), number) where number is not null;
create index award_decision_issuer on award_decision (issuer_id, issued_on);
create index award_decision_round on award_decision (round_id) where round_id is not null;
comment on table award_decision is 'Decisions that give one title or form to a list of recipients; one that has a number is never deleted';
comment on column award_decision.issuer_id is 'The body whose head decides';
comment on column award_decision.round_id is 'Round of commendation from whose proposals it was drafted; null for one made by hand';
comment on column award_decision.kind is 'Kind of commendation (loại hình khen thưởng)';
comment on column award_decision.form is 'Code of the title or form in the law';
comment on column award_decision.year is 'Year at issue; that of yearly titles';
comment on column award_decision.title is 'What it is about, as on the paper';
comment on column award_decision.grounds is 'On what it rests (căn cứ), a line each';
comment on column award_decision.articles is 'Its articles, a paragraph each';
comment on column award_decision.submission is 'What the office tells whoever signs (tờ trình), a paragraph each';
comment on column award_decision.state is 'DRAFT, NUMBERED (waits for the signature), EFFECTIVE, REVOKED (none of its awards stands), CANCELLED (given up before it was signed)';
comment on column award_decision.signer_id is 'The person who signs; null before and where the head is known by name only';
comment on column award_decision.capacity is 'By what right: HEAD, COLLEGE (TM.), DEPUTY (KT.), ORDER (TL.), MANDATE (TUQ.)';
comment on column award_decision.mandate_id is 'The written delegation on which the signer acts, where one is needed';
comment on column award_decision.number is 'Number in the book of its issuer and year; kept even when the decision is given up';
comment on column award_decision.symbol is 'Symbol behind the number';
comment on column award_decision.issued_on is 'Day of the decision';
comment on column award_decision.signer_post is 'By what right and as what, a line each';
comment on column award_decision.recipients is 'Who gets the paper, a line each';
comment on column award_decision.numbered_at is 'When it got its number';
comment on column award_decision.signed_how is 'SCAN of the signed paper, or SEAL of an electronic key';
comment on column award_decision.signed_file is 'The signed paper among the files that are kept';
comment on column award_decision.effective_at is 'Since when it is effective';
comment on column award_decision.drafted_at is 'When it was first written down';
comment on column award_decision.version is 'Counts changes, for optimistic locking';

create table award_conferral (
    id          uuid primary key,
    decision_id uuid        not null references award_decision,
    ordinal     int         not null check (ordinal > 0),
    recipient   text        not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    subject_id  uuid,
    name        text        not null,
    line        text        not null,
    achievement text        not null,
    unit_id     uuid        not null,
    proposal_id uuid,
    waiver      text        not null default '',
    made_at     timestamptz not null,
    state       text        not null default 'VALID' check (state in ('VALID', 'REVOKED', 'CORRECTED')),
    ended_on    date,
    ended_by    text        not null default '',
    ground      text        not null default '',
    end_why     text        not null default '',
    instead_id  uuid references award_conferral deferrable initially deferred,
    check ((recipient = 'HOUSEHOLD') = (subject_id is null)),
    check ((state = 'VALID') = (ended_on is null)),
    check ((state = 'CORRECTED') = (instead_id is not null))
);
create unique index award_conferral_ordinal on award_conferral (decision_id, ordinal) where state <> 'CORRECTED';
create index award_conferral_proposal on award_conferral (proposal_id) where proposal_id is not null;
create index award_conferral_subject on award_conferral (subject_id) where subject_id is not null;
create index award_conferral_unit on award_conferral (unit_id);
comment on table award_conferral is 'One award to one recipient in a decision; its id is that of the line in the register of honours. Never deleted once the decision has a number';
comment on column award_conferral.ordinal is 'Place in the decision, from 1: the number in the golden book (số sổ vàng)';
comment on column award_conferral.subject_id is 'The person or the unit; null for a household';
comment on column award_conferral.name is 'As printed';
comment on column award_conferral.line is 'Post and unit of a person, address of a household, as printed';
comment on column award_conferral.achievement is 'As printed';
comment on column award_conferral.unit_id is 'Unit that is told: the collective itself, or the unit that proposed';
comment on column award_conferral.proposal_id is 'Proposal from which it came; null for one written by hand';
comment on column award_conferral.waiver is 'Why it went in in spite of something, and who said so; empty where nothing stood against it';
comment on column award_conferral.made_at is 'When it was written into the decision';
comment on column award_conferral.state is 'VALID, REVOKED by another decision, or CORRECTED where another one stands in its place';
comment on column award_conferral.ended_on is 'Day of the decision by which it was taken back, or of the correction';
comment on column award_conferral.ended_by is 'Number of the decision by which it was taken back';
comment on column award_conferral.ground is 'Code of the ground in the law';
comment on column award_conferral.instead_id is 'The one that stands in its place';

create table award_decision_step (
    decision_id uuid        not null references award_decision,
    number      int         not null,
    what        text        not null check (what in ('DRAFTED', 'CHANGED', 'NUMBERED', 'SIGNED', 'EFFECTIVE', 'CANCELLED', 'REVOKED', 'RESTORED', 'CORRECTED')),
    word        text        not null,
    at          timestamptz not null,
    by_name     text        not null,
    primary key (decision_id, number)
);
comment on table award_decision_step is 'What became of decisions, in their order';
comment on column award_decision_step.number is 'Counts the steps of a decision, from 1';
comment on column award_decision_step.what is 'What was done';
comment on column award_decision_step.word is 'Number of a paper, name of a recipient, or a reason';
comment on column award_decision_step.at is 'When it was done';

create table award_mandate (
    id           uuid primary key,
    issuer_id    uuid        not null,
    capacity     text        not null check (capacity in ('DEPUTY', 'ORDER', 'MANDATE')),
    person_id    uuid        not null,
    name         text        not null,
    post         text        not null,
    from_day     date        not null,
    last_day     date        not null,
    paper_number text        not null,
    paper_day    date        not null,
    word         text        not null,
    entered_at   timestamptz not null,
    entered_by   text        not null,
    ended_on     date,
    ended_by     text        not null default '',
    version      bigint      not null default 0,
    check (last_day >= from_day)
);
create index award_mandate_issuer on award_mandate (issuer_id, from_day);
comment on table award_mandate is 'Written delegations to sign decisions on awards for the head of a body';
comment on column award_mandate.capacity is 'DEPUTY (KT.), ORDER (TL.) or MANDATE (TUQ.)';
comment on column award_mandate.post is 'Post of the person as the paper is signed';
comment on column award_mandate.from_day is 'First day';
comment on column award_mandate.last_day is 'Last day';
comment on column award_mandate.paper_number is 'Number of the paper that delegates';
comment on column award_mandate.paper_day is 'Day of that paper';
comment on column award_mandate.word is 'What it covers, in words; may be empty';
comment on column award_mandate.entered_at is 'When it was written down';
comment on column award_mandate.ended_on is 'First day on which it holds no longer, where it was ended early';
comment on column award_mandate.version is 'Counts changes, for optimistic locking';
