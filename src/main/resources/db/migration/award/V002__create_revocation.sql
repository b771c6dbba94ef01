create table award_revocation (
    id            uuid        not null,
    conferral_id  uuid        not null references award_conferral,
    decision_id   uuid        not null references award_decision,
    what          text        not null check (what in ('REVOKED', 'RESTORED')),
    ground        text        not null,
    why           text        not null,
    number        int         not null,
    symbol        text        not null,
    issued_on     date        not null,
    place         text        not null,
    signer_post   text        not null,
    signer        text        not null,
    recipients    text        not null,
    at            timestamptz not null,
    by_name       text        not null,
    primary key (id, conferral_id)
);
create index award_revocation_decision on award_revocation (decision_id, at);
comment on table award_revocation is 'Decisions by which awards were taken back, or stand again; a row for each award';
comment on column award_revocation.id is 'Identifies the decision that revokes or restores';
comment on column award_revocation.what is 'REVOKED or RESTORED';
comment on column award_revocation.ground is 'Code of the ground in the law; empty for one that restores';
comment on column award_revocation.number is 'Number in the book of the issuer';
comment on column award_revocation.symbol is 'Symbol behind the number';
comment on column award_revocation.issued_on is 'Day of that decision';
comment on column award_revocation.signer_post is 'By what right and as what, a line each';
comment on column award_revocation.recipients is 'Who gets the paper, a line each';
comment on column award_revocation.at is 'When it was written down';
