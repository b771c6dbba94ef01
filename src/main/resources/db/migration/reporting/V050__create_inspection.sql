create table report_inspection (
    id            uuid primary key,
    campaign_id   uuid        not null,
    office_id     uuid        not null,
    title         text        not null,
    subject       text        not null,
    starts_on     date        not null,
    ends_on       date        not null,
    state         text        not null check (state in ('PLANNED', 'ANNOUNCED', 'HELD', 'CONCLUDED')),
    seed          bigint,
    sample_size   int,
    conclusion    text        not null default '',
    planned_at    timestamptz not null,
    planned_by    text        not null,
    changed_by    text        not null,
    version       bigint      not null default 0,
    check (starts_on <= ends_on),
    check ((seed is null) = (sample_size is null))
);
create index report_inspection_campaign on report_inspection (campaign_id, starts_on);
comment on table report_inspection is 'An inspection (kiểm tra): a team visits units and compares what they reported with what proves it';
comment on column report_inspection.office_id is 'The unit of whoever planned it';
comment on column report_inspection.subject is 'What is checked, in words';
comment on column report_inspection.starts_on is 'First day, in Hanoi';
comment on column report_inspection.ends_on is 'Last day, in Hanoi';
comment on column report_inspection.state is 'PLANNED only the office sees it, ANNOUNCED the units as well, HELD the visits are over, CONCLUDED nothing in it changes but what follows recommendations';
comment on column report_inspection.seed is 'Number from which the sample is drawn; the same number draws the same sample from the same figures. Null before it is drawn';
comment on column report_inspection.sample_size is 'How many figures of each unit were to be drawn, null before';
comment on column report_inspection.planned_at is 'When it was first planned';
comment on column report_inspection.version is 'Counts changes, for optimistic locking';

create table report_inspection_period (
    inspection_id uuid not null references report_inspection,
    due_id        uuid not null,
    primary key (inspection_id, due_id)
);
comment on table report_inspection_period is 'The periods whose figures an inspection looks at';
comment on column report_inspection_period.due_id is 'The deadline on the calendar of the campaign; it stands for the period';

create table report_inspection_member (
    inspection_id uuid not null references report_inspection,
    number        int  not null,
    name          text not null,
    post          text not null,
    primary key (inspection_id, number)
);
comment on table report_inspection_member is 'Who inspects';
comment on column report_inspection_member.number is 'From 1; the first heads the team';

create table report_inspection_question (
    id            uuid primary key,
    inspection_id uuid not null references report_inspection,
    number        int  not null,
    text          text not null,
    unique (inspection_id, number)
);
comment on table report_inspection_question is 'What units look at by themselves before the visit (tự kiểm tra)';
comment on column report_inspection_question.number is 'From 1';

create table report_inspection_visit (
    id            uuid primary key,
    inspection_id uuid   not null references report_inspection,
    unit_id       uuid   not null,
    day           date   not null,
    answered_at   timestamptz,
    answered_by   text   not null default '',
    answers       bigint not null default 0,
    remarks       text   not null default '',
    opinion       text   not null default '',
    checked_by    text   not null default '',
    version       bigint not null default 0,
    unique (inspection_id, unit_id)
);
create index report_inspection_visit_unit on report_inspection_visit (unit_id);
comment on table report_inspection_visit is 'A unit that is inspected';
comment on column report_inspection_visit.unit_id is 'Whose figures are looked at; a unit that has ended keeps its visit, who has its work answers';
comment on column report_inspection_visit.day is 'Day of the visit, in Hanoi; the self-check is due by its end';
comment on column report_inspection_visit.answered_at is 'When the self-check was handed in, null before';
comment on column report_inspection_visit.answers is 'Counts changes of the self-check, for optimistic locking';
comment on column report_inspection_visit.version is 'Counts changes by the team, for optimistic locking';

create table report_inspection_answer (
    visit_id    uuid not null references report_inspection_visit,
    question_id uuid not null references report_inspection_question,
    says        text not null check (says in ('YES', 'NO', 'NOT_SAID')),
    word        text not null,
    primary key (visit_id, question_id)
);
comment on table report_inspection_answer is 'What a unit says of itself before the visit';
comment on column report_inspection_answer.says is 'YES, NO, or NOT_SAID while only words are there';

create table report_inspection_sample (
    visit_id          uuid not null references report_inspection_visit,
    number            int  not null,
    due_id            uuid not null,
    target_id         uuid not null,
    report_id         uuid not null references report,
    why               text not null check (why in ('CORRECTED', 'WARNED', 'LARGE', 'ANY')),
    answer            text not null,
    value             numeric,
    numerator         numeric,
    denominator       numeric,
    outcome           text check (outcome in ('AGREES', 'DIFFERS')),
    found_answer      text,
    found_value       numeric,
    found_numerator   numeric,
    found_denominator numeric,
    reason            text not null default '',
    corrected_at      timestamptz,
    primary key (visit_id, number),
    unique (visit_id, due_id, target_id),
    check (outcome is distinct from 'DIFFERS' or found_answer is not null)
);
comment on table report_inspection_sample is 'Reported figures that were drawn to be checked, as they were when they were drawn, and what was found';
comment on column report_inspection_sample.number is 'From 1, in the order of the plan';
comment on column report_inspection_sample.due_id is 'The period of the figure';
comment on column report_inspection_sample.why is 'What made it more likely to be drawn: CORRECTED it had been replaced, WARNED it looked odd and was explained, LARGE at least twice the mean, ANY nothing';
comment on column report_inspection_sample.answer is 'As in report_value, when it was drawn';
comment on column report_inspection_sample.value is 'As in report_value, when it was drawn';
comment on column report_inspection_sample.numerator is 'As in report_value, when it was drawn';
comment on column report_inspection_sample.denominator is 'As in report_value, when it was drawn';
comment on column report_inspection_sample.outcome is 'AGREES or DIFFERS; null before it was checked';
comment on column report_inspection_sample.found_answer is 'What the team found, as in report_value; null unless it differs';
comment on column report_inspection_sample.found_value is 'What the team found';
comment on column report_inspection_sample.found_numerator is 'What the team found';
comment on column report_inspection_sample.found_denominator is 'What the team found';
comment on column report_inspection_sample.corrected_at is 'When what was found took the place of what was reported, null before';

create table report_recommendation (
    id       uuid primary key,
    visit_id uuid not null references report_inspection_visit,
    number   int  not null,
    text     text not null,
    due_on   date not null,
    state    text not null check (state in ('OPEN', 'ANSWERED', 'SETTLED')),
    unique (visit_id, number)
);
create index report_recommendation_waits on report_recommendation (visit_id) where state <> 'SETTLED';
comment on table report_recommendation is 'What an inspection asks a unit to do (kiến nghị)';
comment on column report_recommendation.number is 'From 1';
comment on column report_recommendation.due_on is 'Last day to do it, to its end in Hanoi';
comment on column report_recommendation.state is 'OPEN waits for the unit, ANSWERED for the office, SETTLED is done';

create table report_recommendation_word (
    recommendation_id uuid        not null references report_recommendation,
    number            int         not null,
    from_unit         boolean     not null,
    text              text        not null,
    late              boolean     not null,
    said_at           timestamptz not null,
    said_by_name      text        not null,
    primary key (recommendation_id, number)
);
comment on table report_recommendation_word is 'What a unit says that it did, and what the office says to that; never changed';
comment on column report_recommendation_word.number is 'From 1';
comment on column report_recommendation_word.from_unit is 'Whether the unit says it';
comment on column report_recommendation_word.late is 'Whether the unit said it after the last day';
comment on column report_recommendation_word.said_at is 'When';
