create table report_strict_check (
    campaign_id uuid not null,
    sort        text not null check (sort in ('OVER_WHOLE', 'FALLS', 'LEAPS')),
    primary key (campaign_id, sort)
);
comment on table report_strict_check is 'Checks that keep a report of a campaign from being handed in; a check that is not here asks for a word of explanation';
comment on column report_strict_check.sort is 'What is checked: OVER_WHOLE a part larger than the whole, FALLS much less than last time, LEAPS many times as much';
