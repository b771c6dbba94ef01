alter table person add column code text unique;
comment on column person.code is 'Code by which the office knows the person (mã cán bộ), in capitals; null while it has given none, and after erasure';

alter table person_change drop constraint person_change_field_check;
alter table person_change add check (field in ('CODE', 'NAME', 'BORN_ON', 'GENDER', 'PHONE', 'EMAIL', 'POSITION'));
