create table campaign_allotment (
    target_id   uuid primary key references campaign_target,
    campaign_id uuid        not null references campaign,
    sharing     text        not null check (sharing in ('BY_HAND', 'EQUALLY', 'BY_POPULATION', 'BY_LAST_RESULT')),
    units       int         not null,
    goals       numeric     not null,
    reason      text        not null default '',
    decided_at  timestamptz not null,
    decided_by  text        not null,
    version     bigint      not null
);
create index campaign_allotment_campaign on campaign_allotment (campaign_id);
comment on table campaign_allotment is 'A target that is shared out among units (giao chỉ tiêu); a target without a row here is asked of every unit the campaign addresses';
comment on column campaign_allotment.units is 'How many units have a share';
comment on column campaign_allotment.goals is 'Sum of their goals, in the unit of the target; says something only where figures of units add up';
comment on column campaign_allotment.reason is 'Why the goals come to something else than the target of the whole';
comment on column campaign_allotment.decided_at is 'When it was last shared out';
comment on column campaign_allotment.version is 'Counts changes, for optimistic locking';

create table campaign_allotment_unit (
    target_id uuid not null references campaign_allotment on delete cascade,
    unit_id   uuid not null,
    goal      numeric,
    weight    numeric,
    primary key (target_id, unit_id)
);
create index campaign_allotment_unit_unit on campaign_allotment_unit (unit_id);
comment on table campaign_allotment_unit is 'What a unit owes of a target';
comment on column campaign_allotment_unit.goal is 'In the unit of the target; null: what the whole is asked holds for the unit too';
comment on column campaign_allotment_unit.weight is 'By which it was shared out: inhabitants, last result; null where it was not';
