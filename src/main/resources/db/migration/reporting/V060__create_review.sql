create table report_review (
    id          uuid primary key,
    campaign_id uuid        not null,
    due_id      uuid        not null,
    sort        text        not null check (sort in ('MONTHLY', 'INTERIM', 'FINAL')),
    organ_id    uuid        not null,
    title       text        not null,
    state       text        not null check (state in ('DRAFT', 'ISSUED')),
    drafted_at  timestamptz not null,
    drafted_by  text        not null,
    symbol      text        not null default '',
    number      int,
    issued_on   date,
    place       text        not null default '',
    signer_post text        not null default '',
    signer      text        not null default '',
    recipients  text        not null default '',
    version     bigint      not null default 0,
    check ((state = 'ISSUED') = (number is not null)),
    check ((number is null) = (issued_on is null))
);
create index report_review_campaign on report_review (campaign_id, drafted_at);
comment on table report_review is 'A report that the program drafts from the figures (báo cáo tháng, sơ kết, tổng kết) and people edit and issue';
comment on column report_review.due_id is 'The period up to whose end it tells';
comment on column report_review.sort is 'MONTHLY about one period, INTERIM about the campaign so far (sơ kết), FINAL about all of it (tổng kết)';
comment on column report_review.organ_id is 'The unit that issues it';
comment on column report_review.state is 'DRAFT, or ISSUED with a number: nothing in it changes any more';
comment on column report_review.drafted_at is 'When its sections were last drafted from the figures';
comment on column report_review.number is 'From the register of numbers, null before it is issued';
comment on column report_review.issued_on is 'Day of issue, in Hanoi';
comment on column report_review.version is 'Counts changes, for optimistic locking';

create table report_review_section (
    review_id  uuid        not null references report_review,
    number     int         not null,
    part       text        not null check (part in ('RESULTS', 'COURSE', 'ATTENDANCE', 'CHECKS', 'COMMENDATION', 'WEAKNESSES', 'NEXT')),
    drafted    text        not null,
    body       text        not null,
    exhibit    jsonb       not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    version    bigint      not null default 0,
    primary key (review_id, number)
);
comment on table report_review_section is 'A section of such a report, as it stands';
comment on column report_review_section.number is 'From 1';
comment on column report_review_section.part is 'What it is about';
comment on column report_review_section.drafted is 'As the program wrote it; where the body is the same, it may be drafted again';
comment on column report_review_section.exhibit is 'Where its figures come from, its table and its chart, as they were when it was drafted';
comment on column report_review_section.changed_at is 'When it was last written';
comment on column report_review_section.version is 'Counts changes, for optimistic locking';

create table report_review_past (
    review_id   uuid        not null,
    section     int         not null,
    number      bigint      not null,
    body        text        not null,
    written_at  timestamptz not null,
    written_by  text        not null,
    primary key (review_id, section, number),
    foreign key (review_id, section) references report_review_section
);
comment on table report_review_past is 'What stood in a section before somebody wrote it anew';
comment on column report_review_past.section is 'Number of the section';
comment on column report_review_past.number is 'The version that it was';
comment on column report_review_past.written_at is 'When it had been written';
