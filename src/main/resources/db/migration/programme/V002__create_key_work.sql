create table key_work (
    id          uuid primary key,
    campaign_id uuid   not null,
    content_id  uuid,
    name        text   not null,
    about       text   not null,
    lead_id     uuid   not null,
    budget      bigint not null check (budget >= 0),
    starts_on   date   not null,
    last_day    date   not null,
    finished_on date,
    version     bigint not null default 0,
    check (starts_on <= last_day)
);
create index key_work_campaign on key_work (campaign_id);
create index key_work_lead on key_work (lead_id);
comment on table key_work is 'A key work (công trình trọng điểm) of a campaign';
comment on column key_work.lead_id is 'Who builds it; a unit that has ended keeps it, its heir goes on';
comment on column key_work.budget is 'Planned money, whole đồng';
comment on column key_work.starts_on is 'First day as planned';
comment on column key_work.last_day is 'Day by which it is to be finished, to its end in Hanoi';
comment on column key_work.finished_on is 'Day on which it was finished, null before';
comment on column key_work.version is 'Counts changes of what is planned, for optimistic locking';

create table key_work_milestone (
    id         uuid primary key,
    work_id    uuid not null references key_work,
    name       text not null,
    planned_on date not null,
    done_on    date,
    note       text not null default '',
    by_name    text not null default ''
);
create index key_work_milestone_work on key_work_milestone (work_id);
comment on table key_work_milestone is 'A step on the way to a finished key work (mốc)';
comment on column key_work_milestone.planned_on is 'Day by which it is to be reached';
comment on column key_work_milestone.done_on is 'Day on which it was reached, null before';

create table key_work_payment (
    id      uuid primary key,
    work_id uuid        not null references key_work,
    paid_on date        not null,
    amount  bigint      not null check (amount <> 0),
    note    text        not null,
    at      timestamptz not null,
    by_name text        not null
);
create index key_work_payment_work on key_work_payment (work_id);
comment on table key_work_payment is 'Money disbursed for a key work (giải ngân), never changed: what was wrong is taken back by a row below zero';
comment on column key_work_payment.paid_on is 'Day on which it was paid';
comment on column key_work_payment.amount is 'Whole đồng; below zero where it takes back what was wrong';
comment on column key_work_payment.at is 'When it was entered';

create table key_work_obstacle (
    id          uuid primary key,
    work_id     uuid        not null references key_work,
    text        text        not null,
    raised_at   timestamptz not null,
    raised_by   text        not null,
    resolved_at timestamptz,
    resolved_by text        not null default '',
    resolution  text        not null default ''
);
create index key_work_obstacle_work on key_work_obstacle (work_id);
comment on table key_work_obstacle is 'What is in the way of a key work (vướng mắc), and how it was removed';
comment on column key_work_obstacle.raised_at is 'When somebody told of it';
comment on column key_work_obstacle.resolved_at is 'When it was out of the way, null while it is not';
