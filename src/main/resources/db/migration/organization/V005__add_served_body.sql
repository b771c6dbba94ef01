alter table unit_kind add column serves_parent boolean not null default false;
comment on column unit_kind.serves_parent is 'Whether such units are departments that work for the body above them, as a standing office does';
