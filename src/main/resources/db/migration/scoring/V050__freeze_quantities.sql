alter table scoring_place add column quantities jsonb not null default '{}';
comment on column scoring_place.quantities is 'The values of the quantities of the scale as they were then, by name; empty in versions older than this column';
comment on column scoring_round.closed_at is 'When the office closed it, after the places of all its groups were final; null while it is open';
