create table scoring_grade (
    year       int         not null,
    subject_id uuid        not null,
    number     int         not null,
    sort       text        not null check (sort in ('UNIT', 'PERSON')),
    unit_id    uuid        not null,
    grade      text        not null check (grade in ('EXCELLENT', 'GOOD', 'DONE', 'NOT_DONE')),
    proposed   text check (proposed in ('EXCELLENT', 'GOOD', 'DONE', 'NOT_DONE')),
    why        text        not null default '',
    decided_at timestamptz not null,
    decided_by text        not null,
    by_id      uuid,
    primary key (year, subject_id, number)
);
create index scoring_grade_subject on scoring_grade (subject_id, year);
create index scoring_grade_unit on scoring_grade (unit_id, year);
comment on table scoring_grade is 'Grades of units and people for a year as they were decided (xếp loại năm); a change is one more row';
comment on column scoring_grade.year is 'The year that was graded';
comment on column scoring_grade.subject_id is 'The unit or the person';
comment on column scoring_grade.number is 'Counts what was decided of the subject for the year, from 1; the greatest stands';
comment on column scoring_grade.unit_id is 'The unit itself, or where the person worked when it was decided';
comment on column scoring_grade.grade is 'EXCELLENT, GOOD, DONE or NOT_DONE, as a person decided';
comment on column scoring_grade.proposed is 'What the program proposed then; null where it proposed nothing';
comment on column scoring_grade.why is 'Why it differs from what was proposed or decided before; empty where it does not';
comment on column scoring_grade.decided_at is 'When it was decided';
