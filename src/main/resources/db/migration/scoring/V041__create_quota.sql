create table scoring_quota (
    group_id uuid    not null references scoring_group on delete cascade,
    ord      int     not null,
    name     text    not null,
    amount   numeric not null check (amount > 0),
    base     text    not null check (base in ('NUMBER', 'MEMBERS', 'RANKED')),
    rounding text    not null check (rounding in ('DOWN', 'HALF_UP', 'UP')),
    primary key (group_id, ord)
);
comment on table scoring_quota is 'How many units of a group may be put forward for something';
comment on column scoring_quota.ord is 'Order in the list, from 1';
comment on column scoring_quota.amount is 'A percentage of the base, or how many where the base is NUMBER';
comment on column scoring_quota.base is 'What a percentage is of: nothing (NUMBER), all units that compete (MEMBERS), those that have a place (RANKED)';
comment on column scoring_quota.rounding is 'How a part of a unit is rounded';
