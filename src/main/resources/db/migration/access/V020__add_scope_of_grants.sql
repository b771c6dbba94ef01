alter table role_grant add column scope text check (scope in ('UNIT', 'SUBTREE'));
alter table role_grant add column granted_by text;
alter table role_grant add column granted_at timestamptz;
update role_grant set scope = case role when 'COUNCIL_MEMBER' then 'UNIT' else 'SUBTREE' end;
alter table role_grant alter column scope set not null;
comment on column role_grant.scope is 'How far the role reaches: UNIT the unit only, SUBTREE everything below it too';
comment on column role_grant.granted_by is 'Name of who granted it, null where that was not kept';
comment on column role_grant.granted_at is 'When it was granted, null where that was not kept';
