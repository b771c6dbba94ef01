drop index mail_due;
create index mail_due on mail (next_try_at, id) where state in ('QUEUED', 'HELD');
comment on column mail.state is 'QUEUED waits to be sent or is on its way; SENT was taken by the mail server; FAILED was tried too often; HELD was written while no mail server was set and goes out once one is';
comment on column mail.next_try_at is 'Not tried before this moment; while a mail is on its way, the end of the claim on it';
