create table meeting_invitation (
    meeting_id uuid    not null references meeting,
    unit_id    uuid    not null,
    concerned  boolean not null,
    attendance text    not null default 'EXPECTED' check (attendance in ('EXPECTED', 'PRESENT', 'STAND_IN', 'EXCUSED', 'ABSENT')),
    stand_in   text    not null default '',
    primary key (meeting_id, unit_id),
    check ((attendance = 'STAND_IN') = (stand_in <> ''))
);
comment on table meeting_invitation is 'Which units were invited to a meeting, and who came';
comment on column meeting_invitation.unit_id is 'As it was invited; a unit that has ended stays on the list';
comment on column meeting_invitation.concerned is 'Whether the meeting speaks of it: something of its own was late or missed when it was invited';
comment on column meeting_invitation.attendance is 'EXPECTED until somebody noted it, PRESENT, STAND_IN by somebody else, EXCUSED absent with leave, ABSENT without';
comment on column meeting_invitation.stand_in is 'Name of who came in its place, empty else';

create table meeting_notice (
    meeting_id  uuid primary key references meeting,
    organ_id    uuid not null,
    number      int  not null,
    symbol      text not null,
    issued_on   date not null,
    place       text not null,
    signer_post text not null,
    signer      text not null,
    recipients  text not null
);
comment on table meeting_notice is 'The notice of what a meeting concluded (thông báo kết luận), once it has a number; nothing of the meeting changes afterwards';
comment on column meeting_notice.organ_id is 'The unit that issues it';
comment on column meeting_notice.number is 'From the register of numbers';
comment on column meeting_notice.issued_on is 'Day of issue, in Hanoi';
