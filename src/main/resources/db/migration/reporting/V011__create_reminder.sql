create table report_reminder_rule (
    campaign_id uuid    not null,
    days        int     not null check (days between -60 and 60),
    to_leaders  boolean not null,
    automatic   boolean not null,
    primary key (campaign_id, days)
);
comment on table report_reminder_rule is 'When units of a campaign that have not reported are reminded';
comment on column report_reminder_rule.days is 'Days after the last day of a report; negative before it, 0 on it';
comment on column report_reminder_rule.to_leaders is 'Whether the leaders of the units are told as well (escalation)';
comment on column report_reminder_rule.automatic is 'Whether it goes by itself; else it waits until a person releases it';

create table report_reminder (
    due_id      uuid        not null,
    unit_id     uuid        not null,
    occasion    text        not null,
    campaign_id uuid        not null,
    told_id     uuid        not null,
    to_leaders  boolean     not null,
    state       text        not null check (state in ('WAITING', 'SENT', 'NEEDLESS', 'DROPPED')),
    made_at     timestamptz not null,
    settled_at  timestamptz,
    settled_by  text        not null default '',
    primary key (due_id, unit_id, occasion),
    check ((state = 'WAITING') = (settled_at is null))
);
create index report_reminder_campaign on report_reminder (campaign_id, made_at);
comment on table report_reminder is 'Who was reminded of which report, and on what occasion; never twice on the same';
comment on column report_reminder.unit_id is 'Whose report is missing';
comment on column report_reminder.told_id is 'Who is told: the unit, or who has its work';
comment on column report_reminder.occasion is 'rule:-3 by the rule of so many days, hand:2026-06-09 by a person on that day';
comment on column report_reminder.state is 'WAITING for a person to release it, SENT, NEEDLESS because the report came meanwhile, DROPPED by a person';
comment on column report_reminder.made_at is 'When it was due';
comment on column report_reminder.settled_at is 'When it was sent or dropped, null while it waits';
