alter table campaign add column owner_unit uuid;
update campaign set owner_unit = issuer_unit;
create index campaign_owner_unit on campaign (owner_unit);
comment on column campaign.owner_unit is 'The unit whose standing office runs it; null on campaigns older than this column with an unknown issuer, which every standing office sees';
