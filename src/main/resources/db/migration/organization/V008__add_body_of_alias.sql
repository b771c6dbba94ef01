alter table unit_alias add column body_id uuid references unit;
alter table unit_alias drop constraint unit_alias_folded_key;
alter table unit_alias add constraint unit_alias_once unique nulls not distinct (folded, body_id);
create index unit_alias_folded on unit_alias (folded);
comment on column unit_alias.folded is 'Alias without diacritics and case; in the documents of one body an alias means one thing';
comment on column unit_alias.body_id is 'Whose documents call it so: those of this body and its departments; null: everybody''s';
