create table scoring_minutes (
    ranking_id  uuid primary key references scoring_ranking on delete cascade,
    number      int         not null,
    symbol      text        not null,
    issued_on   date        not null,
    place       text        not null,
    signer_post text        not null,
    signer      text        not null,
    recipients  text        not null,
    numbered_at timestamptz not null,
    numbered_by text        not null
);
comment on table scoring_minutes is 'Number and day of the minutes of the meeting that agreed on final places; their signed copies are evidence';
comment on column scoring_minutes.number is 'Number in the register of the unit whose office runs the round';
comment on column scoring_minutes.issued_on is 'Day of the minutes';
comment on column scoring_minutes.numbered_at is 'When they got their number';
