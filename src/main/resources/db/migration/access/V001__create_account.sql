create table account (
    id            uuid primary key,
    username      text        not null unique,
    name          text        not null,
    email         text,
    password_hash text        not null,
    calendar_key  text        not null unique,
    language      text        not null default 'vi' check (language in ('vi', 'en')),
    theme         text        not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    closed_at     timestamptz,
    created_at    timestamptz not null,
    version       bigint      not null default 0
);
comment on table account is 'Who can sign in';
comment on column account.calendar_key is 'Secret part of the address of the calendar feed';
comment on column account.closed_at is 'When the account was closed, null while it is open';
comment on column account.created_at is 'When the account was made';
comment on column account.version is 'Counts changes, for optimistic locking';

create table role_grant (
    id         uuid primary key,
    account_id uuid not null references account,
    role       text not null check (role in ('ADMINISTRATOR', 'STANDING_OFFICER', 'LEADER', 'UNIT_OFFICER', 'COUNCIL_MEMBER')),
    unit_id    uuid not null,
    starts_on  date not null,
    ends_on    date,
    unique (account_id, role, unit_id, starts_on),
    check (ends_on > starts_on)
);
comment on table role_grant is 'Which role a person holds for which unit and for how long';
comment on column role_grant.starts_on is 'First day of the role';
comment on column role_grant.ends_on is 'First day the role is no longer held, null while open-ended';

create table sign_in_attempt (
    username      text primary key,
    failures      int         not null,
    last_failure  timestamptz not null,
    locked_until  timestamptz
);
comment on table sign_in_attempt is 'Failed sign-ins per name typed, whether or not there is such an account';
comment on column sign_in_attempt.failures is 'Failures since the last success or lock';
comment on column sign_in_attempt.last_failure is 'When it last failed';
comment on column sign_in_attempt.locked_until is 'No attempt is looked at before this moment';
