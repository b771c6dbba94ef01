create table registration (
    id           uuid primary key,
    campaign_id  uuid        not null,
    unit_id      uuid        not null,
    submissions  int         not null default 0,
    first_at     timestamptz,
    late         boolean     not null default false,
    submitted_at timestamptz,
    submitted_by text        not null default '',
    unique (campaign_id, unit_id)
);
create index registration_unit on registration (unit_id);
comment on table registration is 'What a unit promises in a campaign: the form with its works; made when somebody first writes a work into it';
comment on column registration.unit_id is 'Whose promise it is; a unit that has ended keeps it for ever';
comment on column registration.submissions is 'How many times it was submitted';
comment on column registration.first_at is 'When it was first submitted';
comment on column registration.late is 'Whether that was after the last day that the plan gives for registration';
comment on column registration.submitted_at is 'When it was last submitted';

create table registered_work (
    id              uuid primary key,
    registration_id uuid    not null references registration,
    ord             int     not null,
    state           text    not null check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    edition         int     not null default 0,
    edited          boolean not null default true,
    content_id      uuid,
    name            text    not null,
    about           text    not null default '',
    until           text    not null default '',
    until_on        date,
    person_id       uuid,
    charge          text    not null default '',
    post            text    not null default '',
    effect          text    not null default '',
    figure          numeric,
    figure_unit     text    not null default '',
    why             text    not null default '',
    withdrawn_at    timestamptz,
    withdrawn_by    text    not null default '',
    withdrawn_why   text    not null default '',
    version         bigint  not null default 0
);
create index registered_work_registration on registered_work (registration_id);
comment on table registered_work is 'A work (công trình, phần việc) on the form of a unit, as it was typed last; what was submitted stands in registered_work_edition';
comment on column registered_work.ord is 'Order on the form, from 1';
comment on column registered_work.state is 'DRAFT before it is first submitted, SUBMITTED, ACCEPTED or RETURNED by whoever leads its content, WITHDRAWN by the unit';
comment on column registered_work.edition is 'Number of the edition that was submitted last, 0 before';
comment on column registered_work.edited is 'Whether something was typed since that edition';
comment on column registered_work.until is 'Expected completion, as precise as the unit says: 2026-11-20, 2026-11 or 2026-Q4; empty while nobody said';
comment on column registered_work.until_on is 'Last day of that stretch';
comment on column registered_work.person_id is 'Person in charge, where it is one of the register; null: only named';
comment on column registered_work.charge is 'Name of the person in charge as typed, empty where it is one of the register';
comment on column registered_work.figure is 'Expected result in figure_unit, null where the work has no figure';
comment on column registered_work.why is 'Why the work is changed, as long as the change is not submitted';
comment on column registered_work.withdrawn_at is 'When the unit took it back';
comment on column registered_work.version is 'Counts changes, for optimistic locking';

create table registered_work_edition (
    work_id      uuid        not null references registered_work,
    number       int         not null,
    content_id   uuid,
    name         text        not null,
    about        text        not null,
    until        text        not null,
    until_on     date,
    person_id    uuid,
    charge       text        not null,
    post         text        not null,
    effect       text        not null,
    figure       numeric,
    figure_unit  text        not null,
    why          text        not null,
    submitted_at timestamptz not null,
    submitted_by text        not null,
    late         boolean     not null,
    verdict      text check (verdict in ('ACCEPTED', 'RETURNED')),
    verdict_at   timestamptz,
    verdict_by   text        not null default '',
    verdict_why  text        not null default '',
    primary key (work_id, number)
);
comment on table registered_work_edition is 'A work as it was submitted, each time; never changed but for the verdict of whoever leads its content';
comment on column registered_work_edition.number is 'From 1';
comment on column registered_work_edition.until is 'Expected completion: 2026-11-20, 2026-11 or 2026-Q4';
comment on column registered_work_edition.until_on is 'Last day of that stretch';
comment on column registered_work_edition.figure is 'Expected result in figure_unit, null where the work has no figure';
comment on column registered_work_edition.submitted_at is 'When';
comment on column registered_work_edition.late is 'Whether the first edition came after the last day that the plan gives; a change is never late';
comment on column registered_work_edition.verdict is 'ACCEPTED or RETURNED, null while it waits';
comment on column registered_work_edition.verdict_at is 'When the verdict fell';
