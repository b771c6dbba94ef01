alter table second_factor add column started_in text;
comment on column second_factor.started_in is 'SHA-256 of the id of the session in which it was begun, null for those begun before that was kept';
