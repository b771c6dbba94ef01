create table award_fund (
    owner_id    uuid   not null,
    year        int    not null check (year between 1900 and 2199),
    area        text   not null check (area in ('', 'PLAIN', 'REMOTE')),
    expenditure bigint check (expenditure > 0),
    planned     bigint check (planned >= 0),
    words       text   not null,
    changed_by  text   not null,
    version     bigint not null default 0,
    primary key (owner_id, year)
);
comment on table award_fund is 'The fund for emulation and commendation (quỹ thi đua, khen thưởng) of a body and a year';
comment on column award_fund.year is 'Budget year';
comment on column award_fund.area is 'What the law tells apart for the share of the budget: PLAIN or REMOTE; empty while nobody said';
comment on column award_fund.expenditure is 'Regular expenditure of the budget of which the share is taken, dong; null while unknown';
comment on column award_fund.planned is 'What is planned for rewards in the year, dong; null where nothing was planned';
comment on column award_fund.version is 'Counts changes, for optimistic locking';

create table award_fund_entry (
    id          uuid primary key,
    owner_id    uuid        not null,
    year        int         not null check (year between 1900 and 2199),
    sort        text        not null check (sort in ('BUDGET', 'CONTRIBUTION', 'CARRIED', 'ORGANISING')),
    amount      bigint      not null check (amount > 0),
    on_day      date        not null,
    paper       text        not null,
    words       text        not null,
    entered_at  timestamptz not null,
    entered_by  text        not null,
    removed_at  timestamptz,
    removed_by  text        not null default '',
    removed_why text        not null default ''
);
create index award_fund_entry_year on award_fund_entry (owner_id, year);
comment on table award_fund_entry is 'What came into the fund, and what was spent on organising campaigns; a mistake is taken out with a reason, never deleted';
comment on column award_fund_entry.year is 'Budget year';
comment on column award_fund_entry.sort is 'BUDGET share of the budget, CONTRIBUTION of others, CARRIED over from the year before, ORGANISING spent on organising';
comment on column award_fund_entry.amount is 'Dong';
comment on column award_fund_entry.on_day is 'Day of the paper or of the money';
comment on column award_fund_entry.entered_at is 'When it was written down';
comment on column award_fund_entry.removed_at is 'When it was taken out as a mistake; null while it counts';
