create table commendation_round (
    id          uuid primary key,
    owner_id    uuid        not null,
    kind        text        not null check (kind in ('MERIT', 'AD_HOC', 'CAMPAIGN', 'CONTRIBUTION', 'SERVICE', 'EXTERNAL')),
    title       text        not null,
    year        int         not null,
    campaign_id uuid,
    words       text        not null,
    last_day    date        not null,
    lateness    text        not null check (lateness in ('VOID', 'MARKED')),
    state       text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    begun_at    timestamptz not null,
    begun_by    text        not null,
    opened_at   timestamptz,
    closed_at   timestamptz,
    changed_by  text        not null,
    version     bigint      not null default 0
);
create index commendation_round_owner on commendation_round (owner_id, year);
create index commendation_round_campaign on commendation_round (campaign_id);
comment on table commendation_round is 'A round of commendation (đợt xét khen thưởng): what is awarded, to how many, on which criteria and until when units propose';
comment on column commendation_round.owner_id is 'The body whose standing office runs it';
comment on column commendation_round.kind is 'Loại hình khen thưởng: MERIT công trạng, AD_HOC đột xuất, CAMPAIGN phong trào, CONTRIBUTION quá trình cống hiến, SERVICE niên hạn, EXTERNAL đối ngoại';
comment on column commendation_round.year is 'The year at issue: grades and titles of this year count';
comment on column commendation_round.campaign_id is 'The campaign whose achievements are commended, null where it is none';
comment on column commendation_round.words is 'What is to be known about it, in words';
comment on column commendation_round.last_day is 'Last day on which units propose, to its end in Hanoi';
comment on column commendation_round.lateness is 'What comes later is not taken (VOID: xem như không có đề nghị), or taken and marked as late (MARKED)';
comment on column commendation_round.state is 'DRAFT only the office sees it, OPEN units propose, CLOSED nothing is proposed any more';
comment on column commendation_round.begun_at is 'When it was written down';
comment on column commendation_round.opened_at is 'When units were first let in, null before';
comment on column commendation_round.closed_at is 'When it was closed, null while it is not';
comment on column commendation_round.version is 'Counts changes, for optimistic locking';

create table commendation_ask (
    id          uuid    primary key,
    round_id    uuid    not null references commendation_round,
    ord         int     not null,
    form        text    not null,
    recipient   text    not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    most        int,
    percent     numeric,
    base        int,
    base_words  text    not null default '',
    rounding    text    not null default 'DOWN' check (rounding in ('DOWN', 'HALF_UP', 'UP')),
    criteria    text    not null,
    heads       boolean not null,
    last_day    date,
    unique (round_id, form, recipient) deferrable initially deferred,
    check (most is null or percent is null)
);
comment on table commendation_ask is 'A title or form that a round asks proposals for, for one kind of recipient';
comment on column commendation_ask.ord is 'From 1';
comment on column commendation_ask.form is 'Code of the title or form in the law';
comment on column commendation_ask.most is 'How many at most, null where they are not counted';
comment on column commendation_ask.percent is 'How many at most in per cent of the base, null where that is not asked';
comment on column commendation_ask.base is 'How many make the base of the percentage';
comment on column commendation_ask.base_words is 'Who makes the base, in words';
comment on column commendation_ask.rounding is 'How the share is rounded to whole recipients: DOWN, HALF_UP or UP';
comment on column commendation_ask.criteria is 'Criteria in words, a line each, as in the plan';
comment on column commendation_ask.heads is 'Whether whoever heads a unit is commended only where that unit did excellently';
comment on column commendation_ask.last_day is 'Last day where it is not that of the round, else null';

create table commendation_round_change (
    round_id uuid        not null references commendation_round,
    number   int         not null,
    what     text        not null check (what in ('OPENED', 'CHANGED', 'CLOSED', 'REOPENED')),
    why      text        not null,
    at       timestamptz not null,
    by_name  text        not null,
    primary key (round_id, number)
);
comment on table commendation_round_change is 'What became of a round, with the reason where it was changed after units had been let in';
comment on column commendation_round_change.number is 'From 1';
comment on column commendation_round_change.at is 'When';

create table commendation_dossier (
    id       uuid primary key,
    round_id uuid not null references commendation_round,
    unit_id  uuid not null,
    unique (round_id, unit_id)
);
comment on table commendation_dossier is 'What a unit sends in for a round: papers that are for all its proposals hang on it';
comment on column commendation_dossier.unit_id is 'The unit that proposes; one that has ended keeps it, who has its work goes on';

create table commendation_proposal (
    id           uuid        primary key,
    ask_id       uuid        not null references commendation_ask,
    dossier_id   uuid        not null references commendation_dossier,
    recipient    text        not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    subject_id   uuid,
    name         text        not null,
    post         text        not null,
    head         boolean     not null,
    deeds        text        not null,
    deeds_print  int[]       not null,
    deeds_bands  int[]       not null,
    initiative   text        not null,
    initiative_key text      not null,
    taken_along  text,
    state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'RETURNED', 'WITHDRAWN')),
    submitted_at timestamptz,
    received_on  date,
    receipt      text        not null default '',
    late         boolean     not null default false,
    again_by     date,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    version      bigint      not null default 0,
    check ((recipient = 'HOUSEHOLD') = (subject_id is null))
);
create index commendation_proposal_dossier on commendation_proposal (dossier_id);
create index commendation_proposal_ask on commendation_proposal (ask_id);
create index commendation_proposal_subject on commendation_proposal (subject_id);
create index commendation_proposal_initiative on commendation_proposal (initiative_key) where initiative_key <> '';
create index commendation_proposal_bands on commendation_proposal using gin (deeds_bands);
comment on table commendation_proposal is 'A unit proposes somebody for a title or form';
comment on column commendation_proposal.subject_id is 'The person or the unit; null for a household, which is known by name and address only';
comment on column commendation_proposal.name is 'As it was called when it was proposed';
comment on column commendation_proposal.post is 'Post and unit of a person, address of a household';
comment on column commendation_proposal.head is 'Whether the person heads the unit';
comment on column commendation_proposal.deeds is 'What they did, in words';
comment on column commendation_proposal.deeds_print is 'Smallest hash of all three words in a row of the deeds, by each of 48 ways of hashing: the more of them two texts share, the more alike they are';
comment on column commendation_proposal.deeds_bands is 'Each three of these hashes as one number: texts that share one may be alike';
comment on column commendation_proposal.initiative is 'Name of the initiative on which it rests, empty for none';
comment on column commendation_proposal.initiative_key is 'The same without diacritics and signs, to be compared';
comment on column commendation_proposal.taken_along is 'Rank, points and verified results of the unit as they were when it was submitted (JSON); null before';
comment on column commendation_proposal.state is 'DRAFT only the unit sees it, SUBMITTED waits for the office, RECEIVED has a receipt, RETURNED waits for the unit, WITHDRAWN is no proposal any more';
comment on column commendation_proposal.submitted_at is 'When it was submitted the last time, null before';
comment on column commendation_proposal.received_on is 'Day of receipt in Hanoi: its law decides; null before';
comment on column commendation_proposal.late is 'Whether it was submitted after the last day';
comment on column commendation_proposal.again_by is 'Last day to send a returned one again, null where none was set';
comment on column commendation_proposal.changed_at is 'When it was last changed';
comment on column commendation_proposal.version is 'Counts changes, for optimistic locking';

create table commendation_step (
    proposal_id uuid        not null references commendation_proposal,
    number      int         not null,
    state       text        not null check (state in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'RETURNED', 'WITHDRAWN')),
    word        text        not null,
    at          timestamptz not null,
    by_name     text        not null,
    primary key (proposal_id, number)
);
comment on table commendation_step is 'What became of a proposal';
comment on column commendation_step.number is 'From 1';
comment on column commendation_step.state is 'As in commendation_proposal';
comment on column commendation_step.word is 'Receipt number, reasons of a return or a withdrawal';
comment on column commendation_step.at is 'When';

create table commendation_answer (
    proposal_id uuid        not null references commendation_proposal,
    question    text        not null,
    number      int         not null,
    office      boolean     not null,
    says        text        not null check (says in ('YES', 'NO')),
    word        text        not null,
    at          timestamptz not null,
    by_name     text        not null,
    primary key (proposal_id, question, number)
);
comment on table commendation_answer is 'What people say to questions that only people can answer: the unit, then the office; never changed, the last of each counts';
comment on column commendation_answer.question is 'A test of a standard as the law writes it, or PART: and the code of a paper that is asked for only where it applies';
comment on column commendation_answer.number is 'From 1';
comment on column commendation_answer.office is 'Whether the office says it, which decides; what the unit says alone stays to be judged';
comment on column commendation_answer.says is 'YES or NO to the question';
comment on column commendation_answer.at is 'When';

create table commendation_override (
    proposal_id uuid        not null references commendation_proposal,
    finding     text        not null,
    number      int         not null,
    why         text        not null,
    holds       boolean     not null,
    at          timestamptz not null,
    by_name     text        not null,
    by_id       uuid,
    primary key (proposal_id, finding, number)
);
comment on table commendation_override is 'A named person lets a proposal pass in spite of a finding, with a reason, or takes that back; never changed, the last counts';
comment on column commendation_override.finding is 'Code of the finding';
comment on column commendation_override.number is 'From 1';
comment on column commendation_override.holds is 'Whether it passes; false takes back what was said before';
comment on column commendation_override.at is 'When';

create table commendation_case (
    id         uuid        primary key,
    subject_id uuid        not null,
    sort       text        not null check (sort in ('DISCIPLINE', 'PENDING')),
    measure    text        not null check (measure in ('', 'REPRIMAND', 'WARNING', 'HARDER')),
    from_day   date        not null,
    until_day  date,
    paper      text        not null,
    word       text        not null,
    entered_at timestamptz not null,
    entered_by text        not null,
    removed_at timestamptz,
    removed_by text        not null default '',
    removed_why text       not null default '',
    check ((sort = 'DISCIPLINE') = (measure <> ''))
);
create index commendation_case_subject on commendation_case (subject_id);
comment on table commendation_case is 'Disciplinary measures, and cases that are being looked into, of people and units';
comment on column commendation_case.subject_id is 'The person or the unit';
comment on column commendation_case.sort is 'DISCIPLINE a measure that was decided, PENDING discipline, investigation, inspection, complaint or press report not cleared up yet';
comment on column commendation_case.measure is 'REPRIMAND khiển trách, WARNING cảnh cáo, HARDER anything harder; empty for a pending case';
comment on column commendation_case.from_day is 'First day of the measure or the case';
comment on column commendation_case.until_day is 'Last day of the measure, or day on which the case was cleared up; null while that is not known';
comment on column commendation_case.entered_at is 'When it was written down';
comment on column commendation_case.removed_at is 'When it was taken out as a mistake, null while it stands';
