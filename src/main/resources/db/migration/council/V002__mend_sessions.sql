alter table council_group add column taken int not null default 0;
comment on column council_group.taken is 'How many places of the quota sessions with fixed minutes had filled for the same when votes were counted';
create index council_group_ask on council_group (ask_id);

alter table council_seat add column stand_in_person uuid, add column stand_in_unit uuid;
comment on column council_seat.stand_in_person is 'Who is there in its place, null where that person was not found in the directory';
comment on column council_seat.stand_in_unit is 'Where that person works, by which it is kept out of what its own unit is proposed for';

create table council_passed (
    session_id  uuid not null references council_session,
    ord         int  not null,
    proposal_id uuid not null,
    name        text not null,
    before_id   uuid references council_session,
    primary key (session_id, ord)
);
comment on table council_passed is 'A proposal that was received and passed over when an agenda was made';
comment on column council_passed.ord is 'From 1';
comment on column council_passed.name is 'Who is proposed';
comment on column council_passed.before_id is 'The session before which it stands already, null where the law lets it be given without a vote';

alter table council_tally drop constraint council_tally_decided_check;
alter table council_tally add constraint council_tally_decided_check
    check (decided in ('VOTES', 'NOT_REACHED', 'QUOTA', 'PREFERENCE', 'POINTS', 'CHAIR', 'TIE'));
comment on column council_tally.decided is 'What decided: VOTES, NOT_REACHED too few agreed, QUOTA others go first, PREFERENCE of the law among equals, POINTS among equals, CHAIR chose among equals, TIE the chair has yet to choose';
comment on column council_tally.word is 'Reason that the chair gave, or where the preference of the law stands';
