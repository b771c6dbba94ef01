alter table campaign add column owner_unit uuid;
create index campaign_owner_unit on campaign (owner_unit);
comment on column campaign.owner_unit is 'The unit whose standing office runs it; null on campaigns older than this column, which every standing office runs';
