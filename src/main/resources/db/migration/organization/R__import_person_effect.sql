-- What becomes of each row of an import of people or positions. What is empty in a row stays as it is.
create or replace view import_person_effect as
select s.import_id, s.row, s.person_id,
    s.is_new as person_new,
    not s.is_new and (
        s.name <> '' and s.name <> n.name
        or s.born_on is not null and s.born_on is distinct from p.born_on
        or s.gender is not null and s.gender is distinct from p.gender
        or s.phone <> '' and s.phone is distinct from p.phone
        or s.email <> '' and s.email is distinct from p.email) as person_changed,
    s.unit_id is not null and s.position_is_new as position_new,
    w.id is not null and (
        s.category <> w.category
        or s.leader is not null and s.leader <> w.leader
        or s.sort is not null and s.sort <> w.sort
        or s.paper <> '' and s.paper <> w.paper
        or s.ends_on is not null and s.ends_on is distinct from w.ends_on) as position_changed,
    s.identity_lookup is not null and not exists (
        select 1 from person_identity i where i.person_id = s.person_id and i.lookup = s.identity_lookup) as identity_new
from import_person s
left join person p on p.id = s.person_id
left join person_name n on n.person_id = s.person_id and n.ends_on is null
left join person_position w on w.id = s.position_id;
comment on view import_person_effect is 'What becomes of each row of an import of people or positions';
