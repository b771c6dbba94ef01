create table report_inspection_reopening (
    visit_id         uuid        not null references report_inspection_visit,
    answers          bigint      not null,
    answered_at      timestamptz not null,
    answered_by      text        not null,
    reopened_at      timestamptz not null,
    reopened_by_name text        not null,
    why              text        not null,
    primary key (visit_id, answers)
);
comment on table report_inspection_reopening is 'A self-check that was handed in and opened again; never changed';
comment on column report_inspection_reopening.answers is 'How often the self-check had been changed when it was handed in; so that the same reopening sent twice is one';
comment on column report_inspection_reopening.answered_at is 'When it had been handed in';
comment on column report_inspection_reopening.answered_by is 'Who had handed it in';
comment on column report_inspection_reopening.reopened_at is 'When it was opened again; files that the unit added before stay';
comment on column report_inspection_reopening.why is 'What the unit is to look at again, in words';

create table report_inspection_past_answer (
    visit_id    uuid   not null,
    answers     bigint not null,
    question_id uuid   not null references report_inspection_question,
    says        text   not null check (says in ('YES', 'NO', 'NOT_SAID')),
    word        text   not null,
    primary key (visit_id, answers, question_id),
    foreign key (visit_id, answers) references report_inspection_reopening
);
comment on table report_inspection_past_answer is 'What a unit had said of itself before its self-check was opened again; never changed';
comment on column report_inspection_past_answer.answers is 'Which reopening, as in report_inspection_reopening';
comment on column report_inspection_past_answer.says is 'As in report_inspection_answer';
