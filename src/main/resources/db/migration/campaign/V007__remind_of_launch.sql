create table campaign_launch_reminder (
    campaign_id uuid        not null references campaign,
    unit_id     uuid        not null,
    sent_on     date        not null,
    sent_at     timestamptz not null,
    sent_by     text        not null,
    primary key (campaign_id, unit_id, sent_on)
);
comment on table campaign_launch_reminder is 'Units that were reminded to launch a campaign; once a day each';
comment on column campaign_launch_reminder.sent_on is 'Day in Hanoi';
comment on column campaign_launch_reminder.sent_at is 'When';
