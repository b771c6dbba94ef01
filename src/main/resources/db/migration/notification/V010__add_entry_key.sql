alter table mail add column entry_key uuid;
comment on column mail.entry_key is 'The one-time key whose address is written into the mail when it is sent and kept nowhere; null for all other mail';
