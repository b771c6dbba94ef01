alter table scoring_place add column compared numeric[] not null default '{}';
comment on column scoring_place.compared is 'What the rules for equal totals compared, in their order; empty in versions older than this column';
