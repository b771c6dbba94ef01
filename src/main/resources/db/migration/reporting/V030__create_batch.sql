create table report_batch (
    id           uuid primary key,
    due_id       uuid        not null,
    digest       text        not null,
    units        int         not null,
    figures      int         not null,
    handed_in_at timestamptz not null,
    account_id   uuid,
    by_name      text        not null
);
comment on table report_batch is 'A table of figures of many units that was handed in; one that comes again under the same id does nothing again';
comment on column report_batch.id is 'Made by whoever sent it';
comment on column report_batch.due_id is 'The period';
comment on column report_batch.digest is 'SHA-256 of what was sent';
comment on column report_batch.units is 'Units that were handed in';
comment on column report_batch.figures is 'Figures that changed';
comment on column report_batch.handed_in_at is 'When';

alter table report_submission add column batch_id uuid references report_batch;
comment on column report_submission.batch_id is 'In which table of many units it came; null where the unit handed in by itself';
