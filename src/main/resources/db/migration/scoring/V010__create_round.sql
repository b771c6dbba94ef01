create table scoring_round (
    id               uuid primary key,
    owner_id         uuid        not null,
    title            text        not null,
    year             int         not null,
    scale_version_id uuid        not null references scoring_scale_version,
    campaign_id      uuid,
    due_id           uuid,
    self_by          date        not null,
    peer_by          date        not null,
    verified_by      date        not null,
    shown_to         text        not null check (shown_to in ('OFFICE', 'GROUP', 'EVERYBODY')),
    opened_at        timestamptz not null,
    opened_by        text        not null,
    closed_at        timestamptz,
    version          bigint      not null default 0,
    check ((campaign_id is null) = (due_id is null))
);
create index scoring_round_owner on scoring_round (owner_id, year);
create index scoring_round_campaign on scoring_round (campaign_id);
comment on table scoring_round is 'A round in which units score themselves and each other and are scored (đợt chấm điểm)';
comment on column scoring_round.owner_id is 'The unit whose office runs it';
comment on column scoring_round.year is 'The year whose clusters compete';
comment on column scoring_round.campaign_id is 'The campaign whose verified results give points, null where all points are given by people';
comment on column scoring_round.due_id is 'The reporting period up to whose end results count';
comment on column scoring_round.self_by is 'Last day for units to score themselves, in Hanoi';
comment on column scoring_round.peer_by is 'Last day for units of a group to score each other, in Hanoi';
comment on column scoring_round.verified_by is 'Last day for agencies and the office to score, in Hanoi';
comment on column scoring_round.shown_to is 'Who sees places once they are final: the OFFICE, units of the same GROUP, EVERYBODY';
comment on column scoring_round.opened_at is 'When it was opened';
comment on column scoring_round.closed_at is 'When all its groups had been finalised; null before';
comment on column scoring_round.version is 'Counts changes, for optimistic locking';

create table scoring_binding (
    round_id  uuid not null references scoring_round on delete cascade,
    quantity  text not null,
    target_id uuid not null,
    primary key (round_id, quantity)
);
comment on table scoring_binding is 'Which target of the campaign a quantity of the scale means in a round';

create table scoring_agency (
    round_id uuid not null references scoring_round on delete cascade,
    name     text not null,
    unit_id  uuid not null,
    primary key (round_id, name)
);
comment on table scoring_agency is 'Which unit scores the criteria that the scale leaves to somebody';

create table scoring_group (
    id          uuid primary key,
    round_id    uuid    not null references scoring_round on delete cascade,
    cluster_id  uuid,
    name        text    not null,
    counts_only boolean not null default false,
    ord         int     not null,
    unique (round_id, ord)
);
comment on table scoring_group is 'Units that are ranked among each other in a round: a cluster or block as it was when the round was opened';
comment on column scoring_group.cluster_id is 'The cluster it was made from, null for one made by hand';
comment on column scoring_group.counts_only is 'Whether its units are ranked by the tie-breaks alone, without points';
comment on column scoring_group.ord is 'Order among the groups, from 1';

create table scoring_sheet (
    id       uuid primary key,
    round_id uuid   not null references scoring_round on delete cascade,
    group_id uuid   not null references scoring_group on delete cascade,
    unit_id  uuid   not null,
    name     text   not null,
    peer_id  uuid,
    left_on  date,
    left_why text   not null default '',
    said_at  timestamptz,
    said_by  text   not null default '',
    peer_at  timestamptz,
    peer_by  text   not null default '',
    version  bigint not null default 0,
    unique (round_id, unit_id),
    check ((left_on is null) = (left_why = ''))
);
create index scoring_sheet_group on scoring_sheet (group_id);
create index scoring_sheet_unit on scoring_sheet (unit_id);
create index scoring_sheet_peer on scoring_sheet (peer_id);
comment on table scoring_sheet is 'The score sheet of a unit in a round (bảng chấm điểm)';
comment on column scoring_sheet.name is 'Name of the unit as it was when the round was opened';
comment on column scoring_sheet.peer_id is 'The unit of the group that scores it too (chấm chéo), null where nobody does';
comment on column scoring_sheet.left_on is 'Day from which on the unit does not compete any more, in Hanoi';
comment on column scoring_sheet.said_at is 'When the unit handed its own scores in, null before';
comment on column scoring_sheet.peer_at is 'When the peer handed its scores in, null before';
comment on column scoring_sheet.version is 'Counts changes, for optimistic locking';

create table scoring_entry (
    sheet_id uuid        not null references scoring_sheet on delete cascade,
    subject  text        not null,
    stage    text        not null check (stage in ('SELF', 'PEER', 'AGENCY', 'OFFICE')),
    unit_id  uuid        not null,
    number   int         not null,
    value    numeric,
    why      text        not null default '',
    at       timestamptz not null,
    by_id    uuid,
    by_name  text        not null,
    primary key (sheet_id, subject, stage, unit_id, number)
);
comment on table scoring_entry is 'What somebody said of a criterion or a quantity; what was said before stays under a smaller number';
comment on column scoring_entry.subject is 'Code of a criterion, or name of a quantity that is written on the sheet';
comment on column scoring_entry.stage is 'In which part: the unit itself, a peer of the group, an agency that looks after it, the office';
comment on column scoring_entry.number is 'Counts what was said in this part, from 1; the greatest stands';
comment on column scoring_entry.value is 'Points or quantity; of a knock-out or cap 1 where it applies and 0 where not; null where it was taken back';
comment on column scoring_entry.at is 'When it was said';

create table scoring_remark (
    id       uuid primary key,
    sheet_id uuid        not null references scoring_sheet on delete cascade,
    subject  text        not null,
    body     text        not null,
    at       timestamptz not null,
    by_id    uuid,
    by_name  text        not null,
    unit_id  uuid        not null
);
create index scoring_remark_sheet on scoring_remark (sheet_id, at);
comment on table scoring_remark is 'What people say to each other about a criterion of a sheet';
comment on column scoring_remark.at is 'When it was said';
