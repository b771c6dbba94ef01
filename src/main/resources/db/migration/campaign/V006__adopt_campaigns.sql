create table campaign_adoption (
    campaign_id uuid primary key references campaign,
    higher_id   uuid        not null references campaign,
    unit_id     uuid        not null,
    adopted_at  timestamptz not null,
    adopted_by  text        not null,
    unique (higher_id, unit_id),
    check (campaign_id <> higher_id)
);
create index campaign_adoption_unit on campaign_adoption (unit_id);
comment on table campaign_adoption is 'A campaign by which a unit carries out one of a higher level (kế hoạch thực hiện); a unit has one for each';
comment on column campaign_adoption.unit_id is 'The unit that the higher campaign addresses';
comment on column campaign_adoption.adopted_at is 'When its draft was begun; when it was launched stands in campaign.launched_at';

create table campaign_adopted_thing (
    thing_id    uuid primary key,
    campaign_id uuid not null references campaign,
    higher_id   uuid not null
);
create index campaign_adopted_thing_higher on campaign_adopted_thing (higher_id);
create index campaign_adopted_thing_campaign on campaign_adopted_thing (campaign_id);
comment on table campaign_adopted_thing is 'Which content or target of the higher campaign one of a lower campaign carries out; what the unit added itself has no row';
comment on column campaign_adopted_thing.higher_id is 'Content or target of the higher campaign';

create table campaign_launch_rule (
    campaign_id uuid primary key references campaign,
    deadline_id uuid references campaign_deadline
);
comment on table campaign_launch_rule is 'By which of its deadlines units have to have launched a campaign; without a row the program looks for one that says so';
comment on column campaign_launch_rule.deadline_id is 'null: none, launched is launched';

create table campaign_paper (
    campaign_id uuid primary key references campaign,
    basis       text        not null,
    purpose     text        not null,
    measures    text        not null,
    organising  text        not null,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    number      int,
    symbol      text        not null default '',
    issued_on   date,
    place       text        not null default '',
    signer_post text        not null default '',
    signer      text        not null default '',
    recipients  text        not null default '',
    version     bigint      not null,
    check ((number is null) = (issued_on is null))
);
comment on table campaign_paper is 'The plan document that the program writes for a campaign not read from one; without a row it is as drafted';
comment on column campaign_paper.basis is 'On what it is based, a line each';
comment on column campaign_paper.purpose is 'Aims and demands, a line each';
comment on column campaign_paper.measures is 'How it is done, a line each';
comment on column campaign_paper.organising is 'Who sees to what, a line each';
comment on column campaign_paper.changed_at is 'When it was last changed';
comment on column campaign_paper.number is 'Number of the issued paper; null while it is a draft';
comment on column campaign_paper.issued_on is 'Day of issue, null while it is a draft';
comment on column campaign_paper.symbol is 'Behind the number: KH-UBND';
comment on column campaign_paper.signer_post is 'By what right and as what, a line each';
comment on column campaign_paper.recipients is 'A line each';
comment on column campaign_paper.version is 'Counts changes, for optimistic locking';
