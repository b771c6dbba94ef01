create table meeting (
    id          uuid primary key,
    campaign_id uuid   not null,
    sort        text   not null check (sort in ('MONTH', 'QUARTER')),
    title       text   not null,
    held_on     date   not null,
    chair       text   not null,
    agenda      text   not null,
    version     bigint not null default 0
);
create index meeting_campaign on meeting (campaign_id, held_on);
comment on table meeting is 'A meeting that looks after a campaign (giao ban tháng, quý): its agenda, one line a point';
comment on column meeting.held_on is 'Day in Hanoi';
comment on column meeting.version is 'Counts changes, for optimistic locking';

create table meeting_conclusion (
    id         uuid primary key,
    meeting_id uuid not null references meeting,
    number     int  not null,
    text       text not null,
    task_id    uuid references task,
    unique (meeting_id, number)
);
comment on table meeting_conclusion is 'What a meeting concluded (kết luận), never changed';
comment on column meeting_conclusion.number is 'From 1';
comment on column meeting_conclusion.task_id is 'The task that it became, null where it names no unit';
