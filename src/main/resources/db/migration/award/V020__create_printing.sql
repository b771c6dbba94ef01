create table award_statement_key (
    id        text primary key,
    issuer_id uuid        not null,
    point     text        not null,
    secret    bytea       not null,
    key_id    text        not null,
    from_day  date        not null,
    made_at   timestamptz not null,
    made_by   text        not null,
    unique (issuer_id, from_day)
);
comment on table award_statement_key is 'Keys (Ed25519) with which bodies sign the statements that codes on certificates carry; never deleted, for old certificates are checked with old keys';
comment on column award_statement_key.id is 'First six bytes of the SHA-256 of the public half, in hexadecimal digits: what the codes name';
comment on column award_statement_key.issuer_id is 'The body whose key it is';
comment on column award_statement_key.point is 'Public half, 32 bytes in hexadecimal digits';
comment on column award_statement_key.secret is 'Private half, sealed: see the module sealing';
comment on column award_statement_key.key_id is 'Which key of the key file sealed it';
comment on column award_statement_key.from_day is 'First day on which it signs; it signs until the next one begins';
comment on column award_statement_key.made_at is 'When it was made';

create table award_house (
    issuer_id  uuid primary key,
    house      text   not null check (house in ('STATE', 'PARTY')),
    decider    text   not null,
    name       text   not null,
    symbol     bytea,
    changed_at timestamptz not null,
    changed_by text   not null,
    version    bigint not null default 0
);
comment on table award_house is 'What a body has printed on its certificates beside what a decision says';
comment on column award_house.house is 'STATE name and motto of the country on top, PARTY name of the Party';
comment on column award_house.decider is 'Post of whoever decides, with the name of the body';
comment on column award_house.name is 'Name of the body as statements have it';
comment on column award_house.symbol is 'Picture on top (SVG, PNG or JPEG), null for that of the program';
comment on column award_house.changed_at is 'When it was last changed';
comment on column award_house.version is 'Counts changes, for optimistic locking';

create table award_design (
    id         uuid primary key,
    issuer_id  uuid        not null,
    name       text        not null,
    file       bytea       not null,
    made_at    timestamptz not null,
    made_by    text        not null,
    retired_at timestamptz
);
create index award_design_issuer on award_design (issuer_id);
comment on table award_design is 'Designs of certificates that a body drew itself, as SVG files; those of the program are files of the program';
comment on column award_design.made_at is 'When it came in';
comment on column award_design.retired_at is 'Since when nothing new is printed with it, null while it is in use';

create table award_blank (
    id         uuid primary key,
    issuer_id  uuid        not null,
    name       text        not null,
    width      numeric     not null,
    height     numeric     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    retired_at timestamptz,
    version    bigint      not null default 0
);
create index award_blank_issuer on award_blank (issuer_id);
comment on table award_blank is 'Paper that a body had printed: the program writes what is missing on it';
comment on column award_blank.width is 'Millimetres';
comment on column award_blank.height is 'Millimetres';
comment on column award_blank.changed_at is 'When it was last changed';
comment on column award_blank.retired_at is 'Since when nothing new is printed on it, null while it is in use';
comment on column award_blank.version is 'Counts changes, for optimistic locking';

create table award_blank_place (
    blank_id uuid    not null references award_blank,
    place    text    not null,
    x        numeric not null,
    y        numeric not null,
    width    numeric not null,
    height   numeric not null,
    face     text    not null,
    largest  numeric not null,
    least    numeric not null,
    lines    int     not null,
    align    text    not null check (align in ('LEFT', 'CENTRE', 'RIGHT')),
    colour   int     not null,
    capitals boolean not null,
    primary key (blank_id, place)
);
comment on table award_blank_place is 'What is written where on a blank';
comment on column award_blank_place.x is 'Left edge, millimetres from the left edge of the paper';
comment on column award_blank_place.y is 'Upper edge, millimetres from the upper edge of the paper';
comment on column award_blank_place.width is 'Millimetres';
comment on column award_blank_place.height is 'Millimetres';
comment on column award_blank_place.largest is 'Size of the letters that is tried first, points';
comment on column award_blank_place.least is 'Smallest size of the letters, points';
comment on column award_blank_place.lines is 'Most lines';
comment on column award_blank_place.colour is 'Red, green and blue, a byte each';

create table award_printer (
    id         uuid primary key,
    issuer_id  uuid        not null,
    name       text        not null,
    move_right numeric     not null,
    move_down  numeric     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    retired_at timestamptz,
    version    bigint      not null default 0
);
create index award_printer_issuer on award_printer (issuer_id);
comment on table award_printer is 'Printers of a body, and how far everything is moved for each so that it meets the places of a blank';
comment on column award_printer.move_right is 'Millimetres to the right, negative to the left';
comment on column award_printer.move_down is 'Millimetres downwards, negative upwards';
comment on column award_printer.changed_at is 'When it was last changed';
comment on column award_printer.retired_at is 'Since when it is not offered any more, null while it is';
comment on column award_printer.version is 'Counts changes, for optimistic locking';

create table award_certificate (
    id           uuid primary key,
    conferral_id uuid        not null unique references award_conferral,
    decision_id  uuid        not null references award_decision,
    issuer_id    uuid        not null,
    number       text        not null,
    key_id       text        not null references award_statement_key,
    address      text        not null,
    code         text        not null unique,
    made_at      timestamptz not null,
    printed      int         not null default 0,
    handed_on    date,
    received_by  text        not null default '',
    handed_note  text        not null default '',
    unique (issuer_id, number)
);
create index award_certificate_decision on award_certificate (decision_id);
comment on table award_certificate is 'Certificates that were ever made, each with its number and its signed statement; printed again they are the same';
comment on column award_certificate.number is 'Number of the certificate, one for each in a body';
comment on column award_certificate.key_id is 'Key that signed its statement';
comment on column award_certificate.address is 'What stands before the statement in the code: the public address of the office when it was made';
comment on column award_certificate.code is 'The signed statement, in base32';
comment on column award_certificate.made_at is 'When it was made';
comment on column award_certificate.printed is 'How often it was printed or sealed';
comment on column award_certificate.handed_on is 'Day on which it was handed over, null before';
comment on column award_certificate.received_by is 'Who received it, where it was not the recipient';

create table award_print (
    id          uuid primary key,
    issuer_id   uuid        not null,
    decision_id uuid        not null references award_decision,
    paper       text        not null check (paper in ('WHITE', 'BLANK', 'SEALED')),
    layout      text        not null,
    layout_name text        not null,
    printer     text        not null default '',
    move_right  numeric     not null default 0,
    move_down   numeric     not null default 0,
    pages       int         not null,
    again       int         not null,
    why         text        not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    state       text        not null check (state in ('WAITING', 'WORKING', 'DONE', 'FAILED')),
    made        int         not null default 0,
    worker      uuid,
    beat_at     timestamptz,
    attempts    int         not null default 0,
    trouble     text        not null default ''
);
create index award_print_decision on award_print (decision_id, asked_at);
create index award_print_waiting on award_print (asked_at) where state in ('WAITING', 'WORKING');
comment on table award_print is 'What was printed or sealed, when, by whom, on what and why again; never deleted';
comment on column award_print.paper is 'WHITE a whole certificate on white paper, BLANK on a pre-printed blank, SEALED sealed single files';
comment on column award_print.layout is 'Name of a design of the program, or id of an own design or a blank';
comment on column award_print.layout_name is 'What it was called';
comment on column award_print.printer is 'What the printer was called, empty where none was chosen';
comment on column award_print.move_right is 'Offset of the printer then, millimetres to the right';
comment on column award_print.move_down is 'Offset of the printer then, millimetres downwards';
comment on column award_print.pages is 'How many certificates';
comment on column award_print.again is 'How many of them had been printed before';
comment on column award_print.why is 'Why they were printed again; empty where none was';
comment on column award_print.asked_at is 'When it was asked for';
comment on column award_print.state is 'WAITING, WORKING, DONE (the file is there until it is cleared away), FAILED';
comment on column award_print.made is 'How many pages are made';
comment on column award_print.worker is 'Who makes the file, null while nobody does';
comment on column award_print.beat_at is 'When the worker took it or made the last pages';
comment on column award_print.attempts is 'How often somebody began to make the file';

create table award_print_line (
    print_id       uuid not null references award_print,
    certificate_id uuid not null references award_certificate,
    ord            int  not null,
    primary key (print_id, certificate_id)
);
create index award_print_line_certificate on award_print_line (certificate_id);
comment on table award_print_line is 'Which certificates were printed together';
comment on column award_print_line.ord is 'From 1';

create table award_print_file (
    print_id uuid primary key references award_print,
    file     bytea       not null,
    made_at  timestamptz not null
);
comment on table award_print_file is 'Files that wait to be fetched; cleared away after a day, for they can be made again';
comment on column award_print_file.made_at is 'When the file was made';
