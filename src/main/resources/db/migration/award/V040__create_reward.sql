create table award_payroll (
    decision_id uuid primary key references award_decision,
    owner_id    uuid        not null,
    year        int         not null,
    fixed_at    timestamptz not null
);
create index award_payroll_owner on award_payroll (owner_id, year);
comment on table award_payroll is 'The rewards of an effective decision, worked out once and for all when it became effective';
comment on column award_payroll.owner_id is 'The body that decided: its fund pays';
comment on column award_payroll.year is 'Year of the decision, whose fund pays';
comment on column award_payroll.fixed_at is 'When they were worked out';

create table award_reward_basis (
    decision_id uuid    not null references award_payroll,
    recipient   text    not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    coefficient numeric not null,
    factor      numeric not null,
    salary      bigint  not null,
    raw         numeric not null,
    rounded     bigint  not null check (rounded >= 0),
    most        boolean not null,
    primary key (decision_id, recipient)
);
comment on table award_reward_basis is 'What the law of the day of the decision gives to each kind of recipient; none where it says nothing';
comment on column award_reward_basis.coefficient is 'Times the base salary, with the factor in it';
comment on column award_reward_basis.factor is 'By how much the coefficient was multiplied for the kind of recipient';
comment on column award_reward_basis.salary is 'Base salary of the day, dong';
comment on column award_reward_basis.raw is 'Coefficient by salary, dong, before rounding';
comment on column award_reward_basis.rounded is 'The same as the law rounds it, dong';
comment on column award_reward_basis.most is 'Whether it is the most that may be given';

create table award_reward_ground (
    decision_id uuid    not null,
    recipient   text    not null,
    number      int     not null,
    cited       text    not null,
    words       text    not null,
    verified    boolean not null,
    primary key (decision_id, recipient, number),
    foreign key (decision_id, recipient) references award_reward_basis
);
comment on table award_reward_ground is 'The rules on which such an amount rests, as they stood on that day';
comment on column award_reward_ground.number is 'Their order, from 1';
comment on column award_reward_ground.cited is 'Article and document';
comment on column award_reward_ground.verified is 'Whether the rule had been compared with a source';

create table award_reward (
    id           uuid primary key,
    decision_id  uuid   not null references award_payroll,
    conferral_id uuid   not null unique references award_conferral,
    ordinal      int    not null,
    recipient    text   not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    who          text   not null,
    name         text   not null,
    line         text   not null,
    amount       bigint check (amount >= 0),
    rule         text   not null check (rule in ('LAW', 'UNKNOWN', 'ALL', 'HIGHEST', 'OPEN', 'SET')),
    rule_word    text   not null,
    standing     text   not null check (standing in ('OPEN', 'HELD', 'REVOKED')),
    recover      boolean not null default false,
    stand_word   text   not null default '',
    version      bigint not null default 0,
    check ((rule = 'UNKNOWN') = (amount is null))
);
create index award_reward_decision on award_reward (decision_id, ordinal);
create index award_reward_who on award_reward (who);
comment on table award_reward is 'The money of one award; its amount is fixed when the decision becomes effective and no later salary or rule touches it';
comment on column award_reward.conferral_id is 'The award as it stands: after a correction the one that stands in the place of the first';
comment on column award_reward.ordinal is 'Place in the decision';
comment on column award_reward.who is 'The person or the unit; name and address without diacritics for a household. Tells several awards of one recipient';
comment on column award_reward.amount is 'What is due, dong; null while nobody knows, because the law of the day says nothing';
comment on column award_reward.rule is 'Why that much: LAW as worked out, UNKNOWN no rule, ALL several awards that are each paid, HIGHEST only what is above another award of the same time, OPEN several awards and no rule for that, SET by a person';
comment on column award_reward.rule_word is 'Article of the rule for several awards, or the reason of the person';
comment on column award_reward.standing is 'OPEN to be paid, HELD back, REVOKED with the award';
comment on column award_reward.recover is 'Whether what was paid has to come back';
comment on column award_reward.stand_word is 'Reason why it is held back, or the decision that took the award back';
comment on column award_reward.version is 'Counts changes, for optimistic locking';

create table award_payment (
    id         uuid primary key,
    reward_id  uuid        not null references award_reward,
    sort       text        not null check (sort in ('PAID', 'BACK')),
    amount     bigint      not null check (amount > 0),
    on_day     date        not null,
    how        text        not null check (how in ('CASH', 'TRANSFER')),
    receiver   text        not null,
    note       text        not null,
    entered_at timestamptz not null,
    entered_by text        not null,
    undone_at  timestamptz,
    undone_by  text        not null default '',
    undone_why text        not null default ''
);
create index award_payment_reward on award_payment (reward_id);
create index award_payment_day on award_payment (on_day);
comment on table award_payment is 'Money that was handed over for an award, or that came back; a mistake is undone with a reason, never deleted';
comment on column award_payment.sort is 'PAID to the recipient, BACK from them';
comment on column award_payment.amount is 'Dong';
comment on column award_payment.on_day is 'Day on which the money changed hands';
comment on column award_payment.how is 'CASH or TRANSFER';
comment on column award_payment.receiver is 'Who took the money';
comment on column award_payment.entered_at is 'When it was written down';
comment on column award_payment.undone_at is 'When it was undone; null while it counts';

create table award_reward_change (
    reward_id uuid        not null references award_reward,
    number    int         not null,
    what      text        not null check (what in ('HELD', 'RELEASED', 'SET', 'REVOKED', 'RESTORED', 'CORRECTED', 'ACCOUNT_KEPT', 'ACCOUNT_DROPPED')),
    word      text        not null,
    at        timestamptz not null,
    by_name   text        not null,
    primary key (reward_id, number)
);
comment on table award_reward_change is 'What became of the money of an award beside payments';
comment on column award_reward_change.number is 'From 1';
comment on column award_reward_change.what is 'What was done';
comment on column award_reward_change.at is 'When';

create table award_bank_account (
    reward_id uuid primary key references award_reward,
    bank      text        not null,
    holder    text        not null,
    last_four text        not null,
    cipher    bytea       not null,
    key_id    text        not null,
    kept_at   timestamptz not null,
    kept_by   text        not null
);
comment on table award_bank_account is 'Where the money of an award is sent, only where that was wanted; the number is sealed and deleted when nobody needs it';
comment on column award_bank_account.last_four is 'Last characters of the number, to be shown';
comment on column award_bank_account.cipher is 'The number, sealed for this row';
comment on column award_bank_account.kept_at is 'When it was written down';
