create table work_milestone (
    id         uuid primary key,
    work_id    uuid not null references registered_work on delete cascade,
    name       text not null,
    planned_on date not null,
    done_on    date,
    note       text not null default ''
);
create index work_milestone_work on work_milestone (work_id);
comment on table work_milestone is 'A step on the way to a finished work (mốc), as the unit set it';
comment on column work_milestone.planned_on is 'Day by which the unit means to reach it';
comment on column work_milestone.done_on is 'Day on which it was reached, null before';
