create table council (
    id         uuid primary key,
    owner_id   uuid   not null,
    kind       text   not null check (kind in ('EMULATION', 'INITIATIVE', 'OTHER')),
    name       text   not null,
    changed_by text   not null,
    version    bigint not null default 0
);
create index council_owner on council (owner_id);
comment on table council is 'A council of a body that advises on awards or initiatives (Hội đồng)';
comment on column council.owner_id is 'The body whose standing office works for it';
comment on column council.kind is 'EMULATION Hội đồng thi đua - khen thưởng, INITIATIVE Hội đồng sáng kiến, OTHER another one';
comment on column council.version is 'Counts changes of it and of who sits on it, for optimistic locking';

create table council_decision (
    id         uuid        primary key,
    council_id uuid        not null references council,
    number     text        not null,
    decided_on date        not null,
    from_on    date        not null,
    until_on   date,
    about      text        not null,
    at         timestamptz not null,
    by_name    text        not null,
    unique (council_id, number, decided_on)
);
comment on table council_decision is 'A decision that set up a council or changed who sits on it';
comment on column council_decision.number is 'Number and symbol as on the paper';
comment on column council_decision.decided_on is 'Its date';
comment on column council_decision.from_on is 'First day on which it holds';
comment on column council_decision.until_on is 'Last day of the term that it names, null where it names none';
comment on column council_decision.at is 'When it was entered';

create table council_member (
    id         uuid    primary key,
    council_id uuid    not null references council,
    person_id  uuid    not null,
    name       text    not null,
    post       text    not null,
    unit_id    uuid,
    account_id uuid,
    role       text    not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY')),
    votes      boolean not null,
    from_on    date    not null,
    until_on   date,
    came_by    uuid    not null references council_decision,
    left_by    uuid    references council_decision,
    left_why   text    not null default '',
    check ((until_on is null) = (left_by is null))
);
create index council_member_council on council_member (council_id, from_on);
create index council_member_account on council_member (account_id);
create unique index council_member_now on council_member (council_id, person_id) where until_on is null;
comment on table council_member is 'Somebody sits on a council for a time; who left stays written down';
comment on column council_member.name is 'As the person was called when it was entered';
comment on column council_member.post is 'Post and unit of the person, as the decision says';
comment on column council_member.unit_id is 'Where the person works, by which it is kept out of what its own unit is proposed for';
comment on column council_member.account_id is 'The account with which the person votes, null where it votes on paper only';
comment on column council_member.votes is 'Whether it is a member; else it only takes part, as a secretary who is none';
comment on column council_member.from_on is 'First day on it';
comment on column council_member.until_on is 'First day no longer on it, null while it sits';

create table council_session (
    id           uuid        primary key,
    council_id   uuid        not null references council,
    year         int         not null,
    number       int         not null,
    title        text        not null,
    starts_at    timestamptz not null,
    place        text        not null,
    on_paper     boolean     not null,
    secret       boolean     not null,
    state        text        not null check (state in ('PLANNED', 'CALLED', 'OPEN', 'COUNTED', 'FIXED', 'CANCELLED')),
    tellers      text        not null default '',
    words        text        not null default '',
    opened_at    timestamptz,
    counted_at   timestamptz,
    slips_out    int,
    slips_in     int,
    slips_void   int,
    minutes_no   int,
    minutes_on   date,
    changed_by   text        not null,
    version      bigint      not null default 0,
    unique (council_id, year, number)
);
comment on table council_session is 'A session of a council (phiên họp)';
comment on column council_session.year is 'Year of its number';
comment on column council_session.number is 'From 1 in each year';
comment on column council_session.starts_at is 'When it begins';
comment on column council_session.on_paper is 'Whether members vote on paper slips only, whose sums are entered';
comment on column council_session.secret is 'Whether the ballot is secret: as the office wants where the law leaves that to it, from the opening on as it is held';
comment on column council_session.state is 'PLANNED only the office sees it, CALLED members are invited, OPEN who sits is fixed and members vote, COUNTED results are there, FIXED the minutes are signed, CANCELLED it is not held';
comment on column council_session.opened_at is 'When it was opened, null before';
comment on column council_session.counted_at is 'When votes were counted, null before';
comment on column council_session.slips_out is 'How many ballots were handed out, on paper and on screen; null before counting';
comment on column council_session.slips_in is 'How many came back; null before counting';
comment on column council_session.slips_void is 'How many of them did not count; null before counting';
comment on column council_session.minutes_no is 'Number of the minutes, null before they are fixed';
comment on column council_session.minutes_on is 'Day of the minutes, null before they are fixed';
comment on column council_session.version is 'Counts changes, for optimistic locking';

create table council_session_step (
    session_id uuid        not null references council_session,
    number     int         not null,
    what       text        not null,
    word       text        not null,
    at         timestamptz not null,
    by_name    text        not null,
    primary key (session_id, number)
);
comment on table council_session_step is 'What became of a session, with reasons';
comment on column council_session_step.number is 'From 1';
comment on column council_session_step.at is 'When';

create table council_group (
    id         uuid    primary key,
    session_id uuid    not null references council_session,
    ord        int     not null,
    round_id   uuid    not null,
    ask_id     uuid    not null,
    round      text    not null,
    form       text    not null,
    recipient  text    not null check (recipient in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    quota      int,
    unique (session_id, ask_id)
);
comment on table council_group is 'Part of the agenda: all who are proposed for one title or form in a round, with its quota';
comment on column council_group.ord is 'From 1';
comment on column council_group.round is 'Title of the round of commendation';
comment on column council_group.quota is 'How many at most, null where there is no limit or it is not known';

create table council_item (
    id          uuid primary key,
    session_id  uuid    not null references council_session,
    group_id    uuid    not null references council_group,
    ord         int     not null,
    proposal_id uuid    not null,
    subject_id  uuid,
    unit_id     uuid    not null,
    name        text    not null,
    post        text    not null,
    points      numeric,
    received_on date    not null,
    percent     numeric,
    more        boolean not null default false,
    secret      boolean not null default false,
    cited       text    not null default '',
    verified    boolean not null default false,
    unique (session_id, proposal_id)
);
create index council_item_proposal on council_item (proposal_id);
comment on table council_item is 'A proposal on which a session votes, with the rule by which it is judged';
comment on column council_item.ord is 'From 1 in the session';
comment on column council_item.subject_id is 'The person or unit proposed, null for a household';
comment on column council_item.unit_id is 'The unit that proposes';
comment on column council_item.points is 'Points by which equals are told apart, null where there are none';
comment on column council_item.received_on is 'Day of receipt of the proposal: its law decides';
comment on column council_item.percent is 'Share of all members who must agree, per cent; 0 where no vote is asked for; null where no rule is known';
comment on column council_item.more is 'Whether it must be more than this share';
comment on column council_item.secret is 'Whether the law asks for a secret ballot';
comment on column council_item.cited is 'Where the rule stands';
comment on column council_item.verified is 'Whether the rule was seen in a source';

create table council_seat (
    id          uuid    primary key,
    session_id  uuid    not null references council_session,
    ord         int     not null,
    person_id   uuid    not null,
    name        text    not null,
    post        text    not null,
    unit_id     uuid,
    account_id  uuid,
    role        text    not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY')),
    votes       boolean not null,
    attendance  text    not null default 'UNKNOWN' check (attendance in ('UNKNOWN', 'PRESENT', 'STAND_IN', 'ABSENT', 'WRITTEN')),
    word        text    not null default '',
    stand_in    text    not null default '',
    stand_in_account uuid,
    voted       text,
    unique (session_id, person_id)
);
create index council_seat_account on council_seat (account_id);
create index council_seat_stand_in on council_seat (stand_in_account);
comment on table council_seat is 'Who sits in a session, as the composition was when it was opened';
comment on column council_seat.ord is 'From 1, the chair first';
comment on column council_seat.votes is 'Whether it counts among the members';
comment on column council_seat.attendance is 'PRESENT there, STAND_IN somebody is there by a written authority, ABSENT not there and silent, WRITTEN not there, an opinion in writing came; UNKNOWN not yet noted';
comment on column council_seat.word is 'Why absent, or which paper';
comment on column council_seat.stand_in is 'Name and post of who is there in its place';
comment on column council_seat.voted is 'Hash of the random number of the ballot that came from this seat, so that the same one sent again changes nothing; it says nothing about what was chosen. Null before';

create table council_recusal (
    item_id uuid    not null references council_item,
    seat_id uuid    not null references council_seat,
    why     text    not null check (why in ('OWN_NAME', 'OWN_UNIT', 'OTHER')),
    word    text    not null default '',
    holds   boolean not null default true,
    by_name text    not null,
    primary key (item_id, seat_id)
);
comment on table council_recusal is 'A member is kept out of a vote; one that was lifted stays written down';
comment on column council_recusal.why is 'OWN_NAME it is the member, OWN_UNIT it is the unit of the member or somebody of it, OTHER by hand';

create table council_box (
    session_id uuid  primary key references council_session,
    lock       bytea,
    sealed_key bytea,
    slips      bytea not null default ''
);
comment on table council_box is 'The ballot box of a session while members vote: locked slips of one length, one after the other in the order of their bytes, which is random. One row that is written anew with every vote: no slip has a row, a number or a time of its own. Goes with the counting';
comment on column council_box.lock is 'Public key with which slips are locked; null in an open vote';
comment on column council_box.sealed_key is 'The key that opens them, sealed with the code that the tellers hold and the program does not keep';

create table council_open_vote (
    item_id uuid not null references council_item,
    seat_id uuid not null references council_seat,
    choice  text not null check (choice in ('AGREE', 'AGAINST', 'NONE')),
    primary key (item_id, seat_id)
);
comment on table council_open_vote is 'What a member said in an open vote; nothing of a secret ballot is ever here';

create table council_tally (
    item_id uuid    primary key references council_item,
    agreed  int     not null,
    against int     not null,
    without int     not null,
    reached boolean not null,
    chosen  boolean not null,
    decided text    not null check (decided in ('VOTES', 'NOT_REACHED', 'QUOTA', 'POINTS', 'CHAIR', 'TIE')),
    word    text    not null default ''
);
comment on table council_tally is 'What came out for a proposal';
comment on column council_tally.agreed is 'How many members agreed';
comment on column council_tally.against is 'How many members disagreed';
comment on column council_tally.without is 'How many of all members said neither';
comment on column council_tally.reached is 'Whether enough of all members agreed';
comment on column council_tally.chosen is 'Whether it is among those that the quota has room for';
comment on column council_tally.decided is 'What decided: VOTES, NOT_REACHED too few agreed, QUOTA others had more votes, POINTS among equals, CHAIR chose among equals, TIE the chair has yet to choose';
comment on column council_tally.word is 'Reason that the chair gave';
