create or replace view campaign_addressee as
select distinct ou.campaign_id, ou.unit_id
from campaign_office_unit ou
where not ou.candidate
  and (exists (select 1 from campaign_part p join campaign_assignment a on a.id = p.assignment_id
               where p.campaign_id = ou.campaign_id and p.folded = ou.folded and a.removed_at is null)
    or exists (select 1 from campaign_deadline_office d join campaign_deadline l on l.id = d.deadline_id
               where d.campaign_id = ou.campaign_id and d.folded = ou.folded and l.removed_at is null)
    or exists (select 1 from campaign_audience u where u.campaign_id = ou.campaign_id and u.folded = ou.folded));
comment on view campaign_addressee is 'The units a campaign addresses: by a part in an assignment, a deadline or the audience';

create or replace view campaign_part_unit as
select p.campaign_id, p.assignment_id, p.part, ou.unit_id, min(p.ord) as ord
from campaign_part p
join campaign_assignment a on a.id = p.assignment_id and a.removed_at is null
join campaign_office_unit ou on ou.campaign_id = p.campaign_id and ou.folded = p.folded and not ou.candidate
group by p.campaign_id, p.assignment_id, p.part, ou.unit_id;
comment on view campaign_part_unit is 'The part each unit has in each assignment';

create or replace view campaign_duty as
select d.campaign_id, d.id as due_id, d.deadline_id, ou.unit_id, true as named
from campaign_due d
join campaign_deadline l on l.id = d.deadline_id and l.removed_at is null
join campaign_deadline_office o on o.deadline_id = d.deadline_id
join campaign_office_unit ou on ou.campaign_id = d.campaign_id and ou.folded = o.folded and not ou.candidate
where d.dropped_at is null
union
select d.campaign_id, d.id, d.deadline_id, a.unit_id, false
from campaign_due d
join campaign_deadline l on l.id = d.deadline_id and l.removed_at is null
join campaign_addressee a on a.campaign_id = d.campaign_id
where d.dropped_at is null
  and not exists (select 1 from campaign_deadline_office o
                  join campaign_office f on f.campaign_id = d.campaign_id and f.folded = o.folded and f.meaning <> 'NOBODY'
                  where o.deadline_id = d.deadline_id);
comment on view campaign_duty is 'What falls due for which unit; a deadline that names nobody binds every unit the campaign addresses';

create or replace view campaign_deadline_size as
select l.campaign_id, l.id as deadline_id,
    (select count(*) from (
        select distinct u.unit_id from campaign_deadline_office o
        join campaign_office_unit u on u.campaign_id = l.campaign_id and u.folded = o.folded and not u.candidate
        where o.deadline_id = l.id) named)
    + case when exists (
        select 1 from campaign_deadline_office o
        join campaign_office f on f.campaign_id = l.campaign_id and f.folded = o.folded and f.meaning <> 'NOBODY'
        where o.deadline_id = l.id)
    then 0 else (select count(*) from campaign_addressee a where a.campaign_id = l.campaign_id) end as units
from campaign_deadline l where l.removed_at is null;
comment on view campaign_deadline_size is 'How many units campaign_duty has for each time a deadline falls due: counting needs neither their names nor each time';
