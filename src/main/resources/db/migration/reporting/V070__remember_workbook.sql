create table report_workbook (
    report_id uuid primary key references report on delete cascade,
    name      text        not null,
    bytes     bytea       not null,
    size      bigint      not null,
    kept_at   timestamptz not null
);
comment on table report_workbook is 'The workbook that the form of a report was filled from, so that its columns can be chosen again; gone when the report is handed in';
comment on column report_workbook.name is 'Name of the file';
comment on column report_workbook.bytes is 'The file';
comment on column report_workbook.size is 'Size in bytes';
comment on column report_workbook.kept_at is 'When it came in';

create table report_workbook_layout (
    campaign_id uuid        not null,
    unit_id     uuid        not null,
    sheet       text        not null,
    heading_row int         not null,
    chosen_at   timestamptz not null,
    chosen_by   text        not null,
    primary key (campaign_id, unit_id)
);
comment on table report_workbook_layout is 'How the workbook that a unit keeps is read in a campaign, as a person chose';
comment on column report_workbook_layout.campaign_id is 'The campaign';
comment on column report_workbook_layout.unit_id is 'Whose workbook it is';
comment on column report_workbook_layout.sheet is 'Name of the sheet; empty where it has none';
comment on column report_workbook_layout.heading_row is 'Row of the headings, as Excel shows it';
comment on column report_workbook_layout.chosen_at is 'When that was chosen';
comment on column report_workbook_layout.chosen_by is 'Who chose it';

create table report_workbook_column (
    campaign_id uuid not null,
    unit_id     uuid not null,
    part        text not null check (part in ('SUBJECT', 'VALUE', 'NUMERATOR', 'DENOMINATOR', 'NOTE')),
    place       int  not null,
    heading     text not null,
    primary key (campaign_id, unit_id, part),
    foreign key (campaign_id, unit_id) references report_workbook_layout on delete cascade
);
comment on table report_workbook_column is 'Which column of the workbook of a unit holds what';
comment on column report_workbook_column.campaign_id is 'The campaign';
comment on column report_workbook_column.unit_id is 'Whose workbook it is';
comment on column report_workbook_column.part is 'SUBJECT what a row is about, VALUE the figure of the period, NUMERATOR and DENOMINATOR the parts of a ratio, NOTE a note';
comment on column report_workbook_column.place is 'Which column, counted from 0';
comment on column report_workbook_column.heading is 'What stood above it when it was chosen; where something else stands there, the person is asked again';

create table report_workbook_name (
    campaign_id uuid not null,
    unit_id     uuid not null,
    folded      text not null,
    target_id   uuid,
    primary key (campaign_id, unit_id, folded)
);
comment on table report_workbook_name is 'Which target is meant by words in the workbook of a unit, where a person had to say so';
comment on column report_workbook_name.campaign_id is 'The campaign';
comment on column report_workbook_name.unit_id is 'Whose workbook it is';
comment on column report_workbook_name.folded is 'The words, without diacritics and case';
comment on column report_workbook_name.target_id is 'The target; null for words that are about none';
