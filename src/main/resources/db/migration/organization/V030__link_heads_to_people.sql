alter table unit_head alter column name drop not null;
alter table unit_head add foreign key (person_id) references person;
alter table unit_head add check ((person_id is null) <> (name is null));
create index unit_head_person on unit_head (person_id) where person_id is not null;
comment on column unit_head.person_id is 'The person; null in rows from before heads were people, where only the name is known';
comment on column unit_head.name is 'The name where the person is not known; null beside a person, whose name stands with it';

alter table unit_change add column person_before uuid references person;
alter table unit_change add column person_after uuid references person;
comment on column unit_change.person_before is 'Who headed the unit before, where the field is HEAD';
comment on column unit_change.person_after is 'Who heads the unit after, where the field is HEAD';
