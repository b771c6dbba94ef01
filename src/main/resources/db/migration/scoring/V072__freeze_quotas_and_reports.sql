alter table scoring_ranking add column quotas jsonb;
comment on column scoring_ranking.quotas is 'How many units might be put forward for what when it was made final, in order; null where that was not kept';
-- Quotas cannot be changed while places are final, so those of today are those of the versions that stand.
update scoring_ranking r set quotas = coalesce((
    select jsonb_agg(jsonb_build_object('name', q.name, 'percent', q.amount, 'base', q.base, 'rounding', q.rounding) order by q.ord)
    from scoring_quota q where q.group_id = r.group_id), '[]')
where r.opened_at is null;

alter table scoring_place add column report_edition int;
alter table scoring_place add column report_at timestamptz;
alter table scoring_place add column report_by text not null default '';
comment on column scoring_place.report_edition is 'How many times its report for the period had been handed in then, 0 where it had none; null where that was not kept';
comment on column scoring_place.report_at is 'When that edition was handed in; null where there was none';
comment on column scoring_place.report_by is 'Who handed that edition in; empty where there was none';
