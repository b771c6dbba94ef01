create table scoring_tie (
    group_id uuid        not null references scoring_group on delete cascade,
    unit_id  uuid        not null,
    ord      int         not null,
    why      text        not null,
    at       timestamptz not null,
    by_id    uuid,
    by_name  text        not null,
    primary key (group_id, unit_id)
);
comment on table scoring_tie is 'The order in which people put units whom no rule separates (the chair, or a vote)';
comment on column scoring_tie.ord is 'The smaller one comes first';
comment on column scoring_tie.at is 'When it was decided';

create table scoring_ranking (
    id           uuid primary key,
    group_id     uuid        not null references scoring_group on delete cascade,
    number       int         not null,
    finalised_at timestamptz not null,
    finalised_by text        not null,
    why          text        not null default '',
    opened_at    timestamptz,
    opened_by    text        not null default '',
    opened_why   text        not null default '',
    unique (group_id, number)
);
comment on table scoring_ranking is 'Places of a group as they were made final; a correction is a new one';
comment on column scoring_ranking.number is 'Counts the versions, from 1';
comment on column scoring_ranking.finalised_at is 'When it was made final';
comment on column scoring_ranking.opened_at is 'When somebody opened it again to correct it; null while it stands';

create table scoring_place (
    ranking_id uuid    not null references scoring_ranking on delete cascade,
    unit_id    uuid    not null,
    ord        int     not null,
    name       text    not null,
    place      int,
    shared     boolean not null,
    decided    int,
    base       numeric not null,
    bonus      numeric not null,
    penalty    numeric not null,
    total      numeric not null,
    open       int     not null,
    grade      text    not null default '',
    knock_outs text[]  not null default '{}',
    outcomes   jsonb   not null,
    primary key (ranking_id, unit_id)
);
create index scoring_place_unit on scoring_place (unit_id);
comment on table scoring_place is 'A unit in final places, with its points as they were then';
comment on column scoring_place.ord is 'Order in the list, from 1';
comment on column scoring_place.place is 'From 1; null for one that is not ranked';
comment on column scoring_place.decided is 'Which tie-break put the one before above it, from 0; -1 where people did; null where the total did';
comment on column scoring_place.base is 'Weighed points of the base criteria';
comment on column scoring_place.bonus is 'What was added, within the limit';
comment on column scoring_place.penalty is 'What was taken away, within the limit';
comment on column scoring_place.total is 'Base and bonus without penalty';
comment on column scoring_place.open is 'How many criteria had not been scored';
comment on column scoring_place.grade is 'Name of its class; empty where it had none';
comment on column scoring_place.knock_outs is 'Codes of the knock-outs that applied';
comment on column scoring_place.outcomes is 'Points of each criterion by code, and how they came about';
