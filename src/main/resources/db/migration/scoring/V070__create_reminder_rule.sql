create table scoring_reminder_rule (
    round_id   uuid    not null references scoring_round on delete cascade,
    days       int     not null check (days between -60 and 60),
    to_leaders boolean not null,
    automatic  boolean not null,
    primary key (round_id, days)
);
comment on table scoring_reminder_rule is 'When units are reminded that have to score in a round and have not; for each of its three last days';
comment on column scoring_reminder_rule.days is 'Days after a last day; negative before it, 0 on it';
comment on column scoring_reminder_rule.to_leaders is 'Whether the leaders of the units are told as well (escalation)';
comment on column scoring_reminder_rule.automatic is 'Whether it goes by itself; else it waits until a person releases it';

-- The days on which all rounds reminded so far.
insert into scoring_reminder_rule (round_id, days, to_leaders, automatic)
select r.id, d.days, false, true from scoring_round r cross join (values (-3), (0), (1)) d (days);

alter table scoring_reminder
    add column to_leaders boolean not null default false,
    add column state text not null default 'SENT' check (state in ('WAITING', 'SENT', 'NEEDLESS', 'DROPPED')),
    add column settled_at timestamptz,
    add column settled_by text not null default '';
update scoring_reminder set settled_at = made_at, settled_by = made_by;
alter table scoring_reminder
    alter column to_leaders drop default,
    alter column state drop default,
    add check ((state = 'WAITING') = (settled_at is null));
create index scoring_reminder_waiting on scoring_reminder (round_id) where state = 'WAITING';
comment on column scoring_reminder.occasion is 'day:2026-07-10:-3 by the rule of so many days from a last day, hand:2026-07-07 by a person on that day';
comment on column scoring_reminder.made_at is 'When it was due';
comment on column scoring_reminder.to_leaders is 'Whether the leaders of the unit are told as well';
comment on column scoring_reminder.state is 'WAITING for a person to release it, SENT, NEEDLESS because the unit has scored meanwhile, DROPPED by a person';
comment on column scoring_reminder.settled_at is 'When it was sent or dropped, null while it waits';
comment on column scoring_reminder.settled_by is 'Who settled it; empty while it waits';
