create table unit_import (
    id         uuid primary key,
    file_name  text        not null,
    rows       text        not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    applied_at timestamptz
);
comment on table unit_import is 'Lists of units read from a workbook and waiting for a person to look at them; kept for seven days';
comment on column unit_import.rows is 'The rows as JSON, as they stood in the workbook';
comment on column unit_import.created_at is 'When it was uploaded';
comment on column unit_import.created_by is 'Account that uploaded it, the only one that may see it';
comment on column unit_import.applied_at is 'When the units were created, null while the list waits';
