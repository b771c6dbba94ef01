alter table audit_entry add column principal_id uuid;
alter table audit_entry add column principal_name text;
create index audit_entry_actor on audit_entry (unit_id, account_id, seq);
create index audit_entry_unit on audit_entry (unit_id, seq);
create index audit_entry_event on audit_entry (event, seq);
create index audit_entry_campaign on audit_entry (about collate "C", unit_id) where about like 'campaign:%';
comment on column audit_entry.principal_id is 'Account of the person for whom somebody stood in, null for a role of one''s own; hashed only where there is one';
