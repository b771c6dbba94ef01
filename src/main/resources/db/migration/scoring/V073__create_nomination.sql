create table scoring_nomination (
    year       int         not null,
    subject_id uuid        not null,
    number     int         not null,
    sort       text        not null check (sort in ('UNIT', 'PERSON')),
    unit_id    uuid        not null,
    grade      text        not null check (grade in ('EXCELLENT', 'GOOD', 'DONE', 'NOT_DONE')),
    why        text        not null,
    late       boolean     not null,
    made_at    timestamptz not null,
    made_by    text        not null,
    by_id      uuid,
    primary key (year, subject_id, number)
);
create index scoring_nomination_unit on scoring_nomination (unit_id, year);
comment on table scoring_nomination is 'Grades of a year that units proposed for themselves and their people (đơn vị đề xuất xếp loại); a change is one more row, and none decides anything';
comment on column scoring_nomination.year is 'The year that is to be graded';
comment on column scoring_nomination.subject_id is 'The unit or the person';
comment on column scoring_nomination.number is 'Counts what was proposed for the subject for the year, from 1; the greatest stands';
comment on column scoring_nomination.unit_id is 'The unit that proposed';
comment on column scoring_nomination.grade is 'EXCELLENT, GOOD, DONE or NOT_DONE, as the unit proposed';
comment on column scoring_nomination.why is 'The ground, in the words of the unit';
comment on column scoring_nomination.late is 'Whether something had been decided of the subject already when it came';
comment on column scoring_nomination.made_at is 'When it was proposed';
