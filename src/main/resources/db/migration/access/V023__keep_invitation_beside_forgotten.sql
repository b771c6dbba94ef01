-- Whoever forgot the password, or pretends to, does not close the invitation that is on its way.
drop index entry_key_open;
create unique index entry_key_open on entry_key (account_id, purpose) where used_at is null and withdrawn_at is null;
