alter table scoring_place add column compared numeric[] not null default '{}';
comment on column scoring_place.compared is 'What the rules for equal totals compared, in their order; empty in versions older than this column';
alter table scoring_place add column decided_why text not null default '';
comment on column scoring_place.decided_why is 'Why people put the one before above it; empty where they did not, and in versions older than this column';
