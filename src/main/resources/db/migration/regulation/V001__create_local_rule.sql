create table local_rule (
    id           uuid primary key,
    matter       text        not null,
    about        text        not null,
    recipient    text        not null default '' check (recipient in ('', 'INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    ruling       text        not null,
    starts_on    date        not null,
    ends_on      date check (ends_on > starts_on),
    document     text        not null,
    article      text        not null default '',
    words        text        not null default '',
    verified     boolean     not null,
    withdrawn_at timestamptz,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    version      bigint      not null default 0
);
create index local_rule_about on local_rule (matter, about);
comment on table local_rule is 'Rules of the province over those of the nation, or rules of the nation that somebody compared with the gazette; withdrawn ones stay';
comment on column local_rule.matter is 'What it rules, as Matter names it';
comment on column local_rule.ruling is 'What it says, written as in the tables that come with the program';
comment on column local_rule.starts_on is 'First day on which it holds';
comment on column local_rule.ends_on is 'First day on which it holds no longer; null while no end is known';
comment on column local_rule.withdrawn_at is 'When it was taken back as a mistake; it decides nothing since';
comment on column local_rule.changed_at is 'When it was written or changed last';
comment on column local_rule.version is 'Counts changes, for optimistic locking';

create table local_form (
    code       text primary key check (code ~ '^LOCAL_[A-Z0-9_]{1,34}$'),
    name       text        not null,
    name_en    text        not null,
    level      text        not null check (level in ('BASE', 'PROVINCE')),
    recipients text        not null,
    every_year boolean     not null,
    certificate boolean    not null,
    once       boolean     not null,
    starts_on  date        not null,
    ends_on    date check (ends_on > starts_on),
    document   text        not null,
    article    text        not null default '',
    changed_at timestamptz not null,
    changed_by text        not null,
    version    bigint      not null default 0
);
comment on table local_form is 'Titles that the province gives by its own rules (Article 32 of the law of 2022)';
comment on column local_form.level is 'BASE or PROVINCE: where it is decided on';
comment on column local_form.recipients is 'Whom it can go to, as RecipientKind names them, between commas';
comment on column local_form.starts_on is 'First day on which it is given';
comment on column local_form.ends_on is 'First day on which it is given no longer; null while no end is known';
comment on column local_form.changed_at is 'When it was written or changed last';
comment on column local_form.version is 'Counts changes, for optimistic locking';

create table free_day (
    day        date primary key,
    working    boolean     not null,
    name       text        not null,
    basis      text        not null default '',
    changed_at timestamptz not null,
    changed_by text        not null
);
comment on table free_day is 'Days of the calendar that the office set itself: holidays, or Saturdays that are worked in their stead; over those that come with the program';
comment on column free_day.day is 'The day';
comment on column free_day.working is 'Whether it is worked on';
comment on column free_day.changed_at is 'When it was set';
