-- The tables that Spring Session JDBC works with: it knows these columns by name, and keeps moments as milliseconds.
create table web_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        text
);
create index on web_session (expiry_time);
create index on web_session (principal_name);
comment on table web_session is 'Sessions of browsers, of people who signed in and of those who look at the sign-in page';
comment on column web_session.session_id is 'What the cookie says; replaced at sign-in';
comment on column web_session.creation_time is 'When the session began, milliseconds since 1970 UTC';
comment on column web_session.last_access_time is 'When it was last used, milliseconds since 1970 UTC';
comment on column web_session.max_inactive_interval is 'Seconds without use after which it ends';
comment on column web_session.expiry_time is 'When it ends unless it is used, milliseconds since 1970 UTC';
comment on column web_session.principal_name is 'Id of the account, null before sign-in';

create table web_session_attributes (
    session_primary_id char(36) not null references web_session (primary_id) on delete cascade,
    attribute_name     text     not null,
    attribute_bytes    bytea    not null,
    primary key (session_primary_id, attribute_name)
);
comment on table web_session_attributes is 'What the program remembers of a session from one request to the next';
