create table report_sum (
    campaign_id uuid not null,
    whole_id    uuid not null,
    part_id     uuid not null,
    primary key (campaign_id, whole_id, part_id),
    check (whole_id <> part_id)
);
comment on table report_sum is 'Which targets of a campaign add up to another one; a report in which they do not is asked about, or kept back';
comment on column report_sum.campaign_id is 'The campaign';
comment on column report_sum.whole_id is 'The target that is the sum';
comment on column report_sum.part_id is 'A target that is part of it';

alter table report_strict_check drop constraint report_strict_check_sort_check;
alter table report_strict_check add constraint report_strict_check_sort_check check (sort in ('OVER_WHOLE', 'FALLS', 'LEAPS', 'SUM_DIFFERS'));
comment on column report_strict_check.sort is 'What is checked: OVER_WHOLE a part larger than the whole, FALLS much less than last time, LEAPS many times as much, SUM_DIFFERS a target that is not the sum of its parts';
