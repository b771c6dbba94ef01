alter table account add column password_changed_at timestamptz;
alter table account add column changed_at timestamptz;
alter table account add column changed_by text;
update account set password_changed_at = created_at;
alter table account alter column password_changed_at set not null;
comment on column account.password_changed_at is 'When the password was set; whoever signed in with an older one is signed out';
comment on column account.changed_at is 'When name, address, password or openness last changed, null while never';
comment on column account.changed_by is 'Name of who changed it last, null while nobody did';
