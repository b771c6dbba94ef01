create table notice (
    id          uuid primary key,
    account_id  uuid        not null,
    key         text        not null,
    message_key text        not null,
    arguments   jsonb       not null,
    link        text        not null,
    created_at  timestamptz not null,
    read_at     timestamptz,
    unique (account_id, key)
);
create index notice_newest on notice (account_id, created_at desc, id desc);
create index notice_unread on notice (account_id) where read_at is null;
comment on table notice is 'What a person is told in the program';
comment on column notice.key is 'The same whenever the same event is delivered, so that nobody is told twice';
comment on column notice.message_key is 'Key of the sentence; it is written in the language of the person when shown';
comment on column notice.arguments is 'Facts for the placeholders of the sentence';
comment on column notice.created_at is 'When the person was told';
comment on column notice.read_at is 'When the person read it, null while unread';

create table mail (
    id          uuid primary key,
    key         text        not null,
    recipient   text        not null,
    subject     text        not null,
    body        text        not null,
    state       text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'HELD')),
    attempts    int         not null,
    last_error  text,
    next_try_at timestamptz not null,
    created_at  timestamptz not null,
    sent_at     timestamptz,
    unique (key, recipient),
    check ((state = 'SENT') = (sent_at is not null))
);
create index mail_due on mail (next_try_at, id) where state = 'QUEUED';
create index mail_newest on mail (created_at desc, id desc);
comment on table mail is 'The outbox: mail that was written, whether or not it could be sent';
comment on column mail.key is 'The same whenever the same event is delivered, so that nobody gets a mail twice';
comment on column mail.state is 'QUEUED waits to be sent; SENT was taken by the mail server; FAILED was tried too often; HELD was written while no mail server was set';
comment on column mail.attempts is 'How often it was tried since it was queued';
comment on column mail.next_try_at is 'Not tried before this moment';
comment on column mail.created_at is 'When it was written';
comment on column mail.sent_at is 'When the mail server took it, null before';
