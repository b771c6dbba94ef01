create table paper_number (
    organ_id uuid        not null,
    sort     text        not null,
    year     int         not null,
    number   int         not null check (number > 0),
    subject  text        not null,
    typed    boolean     not null,
    taken_at timestamptz not null,
    taken_by text        not null,
    primary key (organ_id, sort, year, number)
);
comment on table paper_number is 'The register of numbers of issued papers (sổ đăng ký văn bản đi): a row for each number that is taken, never deleted';
comment on column paper_number.organ_id is 'The unit that issues';
comment on column paper_number.sort is 'Kind of paper as its symbol begins: BC for reports';
comment on column paper_number.year is 'Numbers begin anew with every year';
comment on column paper_number.number is 'From 1; those that the program gives follow on the highest';
comment on column paper_number.typed is 'Whether a person typed it, from a register that is kept elsewhere';
comment on column paper_number.taken_at is 'When it was taken';
