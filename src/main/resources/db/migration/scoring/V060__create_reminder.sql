create table scoring_reminder (
    round_id uuid        not null references scoring_round on delete cascade,
    stage    text        not null check (stage in ('SELF', 'PEER', 'AGENCY')),
    unit_id  uuid        not null,
    occasion text        not null,
    made_at  timestamptz not null,
    made_by  text        not null,
    primary key (round_id, stage, unit_id, occasion)
);
comment on table scoring_reminder is 'Units that were reminded of score sheets they have to fill; once on each occasion';
comment on column scoring_reminder.stage is 'In which part the unit has to score';
comment on column scoring_reminder.occasion is 'What it was sent on: so many days from a last day, or the day on which a person reminded all';
comment on column scoring_reminder.made_at is 'When it was sent';
