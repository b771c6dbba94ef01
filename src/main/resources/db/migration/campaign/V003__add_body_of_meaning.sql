alter table office_meaning add column body_id uuid;
alter table office_meaning drop constraint office_meaning_pkey;
alter table office_meaning add constraint office_meaning_once unique nulls not distinct (folded, body_id);
comment on column office_meaning.body_id is 'Whose documents mean this: those of this body and its departments; null: everybody''s';
