create table fact_kind (
    code    text primary key,
    name_vi text not null,
    name_en text not null,
    rank    int  not null
);
comment on table fact_kind is 'Facts about people that only some forms need and that the law protects more';
comment on column fact_kind.rank is 'Order on the screen, from 10';

create table fact_use (
    kind     text primary key references fact_kind,
    purpose  text        not null,
    since    timestamptz not null,
    since_by text        not null
);
comment on table fact_use is 'Which of these facts the office keeps, and what for; a kind without a row is off';
comment on column fact_use.since is 'When it was switched on';

create table person_fact (
    person_id uuid not null references person,
    kind      text not null references fact_use,
    value     text not null,
    primary key (person_id, kind)
);
comment on table person_fact is 'Such facts of people; gone when the kind is switched off';

create table person_erasure (
    person_id uuid primary key references person,
    basis     text        not null,
    paper     text        not null,
    reason    text        not null,
    erased_at timestamptz not null,
    erased_by text        not null
);
comment on table person_erasure is 'Why the personal data of somebody were erased';
comment on column person_erasure.basis is 'Legal document and article';
comment on column person_erasure.paper is 'Number of the request or decision';
comment on column person_erasure.erased_at is 'When they were erased';
