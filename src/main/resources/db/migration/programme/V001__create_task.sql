create table task (
    id            uuid primary key,
    campaign_id   uuid        not null,
    content_id    uuid,
    assignment_id uuid,
    piece         int         not null default 0,
    title         text        not null,
    lead_id       uuid        not null,
    due_on        date        not null,
    due_before    boolean     not null,
    last_day      date        not null,
    state         text        not null check (state in ('NOT_BEGUN', 'UNDER_WAY', 'DONE', 'VERIFIED', 'RETURNED', 'CANCELLED')),
    percent       int check (percent between 0 and 100),
    done_at       timestamptz,
    version       bigint      not null default 0
);
create unique index task_of_assignment on task (assignment_id, piece, lead_id) where assignment_id is not null;
create index task_campaign on task (campaign_id);
create index task_lead on task (lead_id);
comment on table task is 'A task (nhiệm vụ): what a unit is told to do by a day; what became of it stands in task_entry';
comment on column task.assignment_id is 'The assignment of the campaign that it was drafted from, null for one made by hand';
comment on column task.piece is 'Which of the pieces of that assignment, from 1; 0 for one made by hand';
comment on column task.lead_id is 'Who was told to do it; a unit that has ended keeps it, its heir does it';
comment on column task.due_on is 'The day as it is printed';
comment on column task.due_before is 'Whether the printed day itself is too late (trước ngày)';
comment on column task.last_day is 'Last day on which it is in time, to its end in Hanoi';
comment on column task.state is 'NOT_BEGUN, UNDER_WAY, DONE as the unit says, then VERIFIED or RETURNED; CANCELLED. Late is never kept: it follows from last_day';
comment on column task.percent is 'How far it is as the unit last said, 0 to 100; null while nobody said';
comment on column task.done_at is 'When the unit said it was done, null before and after it was given back';
comment on column task.version is 'Counts changes, for optimistic locking';

create table task_partner (
    task_id uuid not null references task,
    unit_id uuid not null,
    primary key (task_id, unit_id)
);
create index task_partner_unit on task_partner (unit_id);
comment on table task_partner is 'The units that support a task (phối hợp)';

create table task_entry (
    id      uuid primary key,
    task_id uuid        not null references task,
    number  int         not null,
    kind    text        not null check (kind in ('GIVEN', 'CHANGED', 'PROGRESS', 'DONE', 'VERIFIED', 'RETURNED', 'CANCELLED')),
    text    text        not null default '',
    percent int check (percent between 0 and 100),
    title   text        not null,
    lead_id uuid        not null,
    due_on  date        not null,
    due_before boolean  not null,
    late    boolean     not null default false,
    at      timestamptz not null,
    by_id   uuid,
    by_name text        not null,
    by_unit uuid,
    unique (task_id, number)
);
comment on table task_entry is 'What happened to a task, never changed: how it was given, reported, verified';
comment on column task_entry.number is 'From 1';
comment on column task_entry.percent is 'How far the task was, 0 to 100; null where nobody said';
comment on column task_entry.title is 'How the task read from then on';
comment on column task_entry.lead_id is 'Who had to do it from then on';
comment on column task_entry.due_on is 'The day it was due from then on, as printed';
comment on column task_entry.late is 'Whether it was called done after its last day';
comment on column task_entry.at is 'When';

create table task_reminder (
    task_id uuid not null references task,
    day     date not null,
    by_name text not null,
    primary key (task_id, day)
);
comment on table task_reminder is 'On which days units were reminded of a task, never twice on one';
comment on column task_reminder.day is 'Day in Hanoi';
