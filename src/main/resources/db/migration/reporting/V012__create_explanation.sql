create table report_explanation (
    id            uuid primary key,
    campaign_id   uuid        not null,
    due_id        uuid        not null,
    target_id     uuid        not null,
    unit_id       uuid,
    addressee_id  uuid        not null,
    asked_from    uuid        not null,
    asked_by      uuid,
    asked_by_name text        not null,
    asked_at      timestamptz not null,
    answer_by     date        not null,
    state         text        not null check (state in ('ASKED', 'ANSWERED', 'SETTLED'))
);
create unique index report_explanation_open on report_explanation (due_id, target_id, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'))
    where state <> 'SETTLED';
create index report_explanation_target on report_explanation (due_id, target_id);
create index report_explanation_waits on report_explanation (addressee_id) where state = 'ASKED';
comment on table report_explanation is 'A leader asks why a target is missed (giải trình); what was said stands in report_explanation_word';
comment on column report_explanation.unit_id is 'Whose figure it is about; null for the figure of all units together';
comment on column report_explanation.addressee_id is 'Who is asked: the unit, or the lead agency for the whole';
comment on column report_explanation.asked_from is 'The unit of whoever asked';
comment on column report_explanation.asked_at is 'When it was first asked';
comment on column report_explanation.answer_by is 'Last day to answer what was asked last, to its end in Hanoi';
comment on column report_explanation.state is 'ASKED waits for an answer, ANSWERED for whoever asked, SETTLED is over';

create table report_explanation_word (
    explanation_id uuid        not null references report_explanation,
    number         int         not null,
    asks           boolean     not null,
    text           text        not null,
    late           boolean     not null,
    said_at        timestamptz not null,
    said_by        uuid,
    said_by_name   text        not null,
    primary key (explanation_id, number)
);
comment on table report_explanation_word is 'What was asked and answered, never changed';
comment on column report_explanation_word.number is 'From 1';
comment on column report_explanation_word.asks is 'Whether it is a question';
comment on column report_explanation_word.late is 'Whether an answer came after its last day';
comment on column report_explanation_word.said_at is 'When';
