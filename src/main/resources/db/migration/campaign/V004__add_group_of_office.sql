alter table campaign_office add column group_name text;
alter table campaign_office add column group_day date;
alter table campaign_office add constraint campaign_office_group check ((group_name is null) = (group_day is null));
comment on column campaign_office.group_name is 'The group of units it was taken to mean, as it was called then; null: none';
comment on column campaign_office.group_day is 'The units are those that belonged to the group on this day, in Hanoi; null where it means no group';

alter table office_meaning add column group_id uuid;
comment on column office_meaning.group_id is 'The group of units that was said; null: none, or only these units';
