create or replace view held_role as
select g.id, g.account_id, g.role, g.unit_id, g.scope, g.starts_on, g.ends_on, cast(null as uuid) as delegation_id
from role_grant g
union all
select d.id, d.deputy_id, g.role, g.unit_id, g.scope, greatest(d.starts_on, g.starts_on), least(d.ends_on, g.ends_on), d.id
from delegation d
join role_grant g on g.id = d.grant_id
join account a on a.id = g.account_id and a.closed_at is null
where d.ended_at is null;
comment on view held_role is 'Roles that people can use: their own, and those of others by delegation for as long as the other holds them';
