alter table second_factor add column key_id text not null default 'access';
alter table second_factor alter column key_id drop default;
comment on column second_factor.secret is 'Twelve bytes of nonce, then AES-256-GCM of the secret, bound to the account';
comment on column second_factor.key_id is 'Which key of the key file it was encrypted with; access: the one of a file of its own, before there was one file for all';
