create table report (
    id           uuid primary key,
    due_id       uuid        not null,
    campaign_id  uuid        not null,
    unit_id      uuid        not null,
    shard        smallint    not null,
    state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED')),
    submissions  int         not null default 0,
    first_at     timestamptz,
    submitted_at timestamptz,
    submitted_by text        not null default '',
    returned_at  timestamptz,
    returned_by  text        not null default '',
    return_reason text       not null default '',
    version      bigint      not null default 0,
    unique (due_id, unit_id)
);
create index report_unit on report (unit_id, campaign_id);
comment on table report is 'What a unit reports for a period of a campaign; made when somebody first types into it';
comment on column report.due_id is 'The deadline on the calendar of the campaign; it stands for the period';
comment on column report.unit_id is 'Whose figures these are; a unit that has ended keeps them for ever';
comment on column report.shard is 'Which row of the running totals it adds to, so that units that submit at once do not wait for each other';
comment on column report.state is 'DRAFT before it is first submitted, SUBMITTED, RETURNED with a reason, VERIFIED when somebody stands for every figure';
comment on column report.submissions is 'How many times it was submitted';
comment on column report.first_at is 'When it was first submitted; late or in time is judged by this';
comment on column report.submitted_at is 'When it was last submitted';
comment on column report.returned_at is 'When it was last returned';
comment on column report.version is 'Counts changes, for optimistic locking';

create table report_draft (
    report_id uuid primary key references report on delete cascade,
    typed     jsonb       not null,
    saved_at  timestamptz not null,
    saved_by  text        not null,
    version   bigint      not null default 0
);
comment on table report_draft is 'What somebody typed and did not submit yet, letter by letter, by target; gone when it is submitted';
comment on column report_draft.saved_at is 'When it was last kept';
comment on column report_draft.version is 'Counts changes, for optimistic locking';

create table report_submission (
    report_id  uuid        not null references report,
    number     int         not null,
    at         timestamptz not null,
    account_id uuid,
    by_name    text        not null,
    late       boolean     not null,
    reason     text        not null default '',
    primary key (report_id, number)
);
comment on table report_submission is 'Each time a report was submitted: by whom, when, and why again';
comment on column report_submission.number is 'From 1';
comment on column report_submission.at is 'When';
comment on column report_submission.late is 'Whether that was after the last day';

create table report_value (
    report_id   uuid    not null references report,
    target_id   uuid    not null,
    answer      text    not null check (answer in ('FIGURE', 'NOTHING_YET', 'NOT_APPLICABLE')),
    value       numeric,
    numerator   numeric,
    denominator numeric,
    reached     boolean,
    note        text    not null default '',
    excuse      text    not null default '',
    submission  int     not null,
    verdict     text check (verdict in ('ACCEPTED', 'CORRECTED', 'RETURNED')),
    verdict_why text    not null default '',
    verdict_by  text    not null default '',
    verdict_at  timestamptz,
    primary key (report_id, target_id),
    check ((answer = 'FIGURE') = (value is not null))
);
alter table report_value set (fillfactor = 90);
comment on table report_value is 'What a unit said of a target in a period, or what the lead agency corrected that to; what it replaced stands in report_value_past';
comment on column report_value.answer is 'FIGURE (zero is one), NOTHING_YET (chưa phát sinh) or NOT_APPLICABLE (không áp dụng)';
comment on column report_value.value is 'The figure in the unit of the target; of a ratio, computed from numerator and denominator';
comment on column report_value.numerator is 'Upper part of a ratio, or figure times weight of a weighted mean; null elsewhere';
comment on column report_value.denominator is 'Lower part of a ratio, or weight; null elsewhere';
comment on column report_value.reached is 'Whether the unit reaches with it what the target asks; null where that cannot be said';
comment on column report_value.excuse is 'Word of explanation for what looked odd';
comment on column report_value.submission is 'Which submission brought it';
comment on column report_value.verdict is 'What the lead agency said: ACCEPTED, CORRECTED to this figure, RETURNED to the unit; null while nobody looked';
comment on column report_value.verdict_at is 'When';

create table report_value_past (
    report_id   uuid        not null references report,
    target_id   uuid        not null,
    number      int         not null,
    answer      text        not null,
    value       numeric,
    numerator   numeric,
    denominator numeric,
    note        text        not null,
    submission  int         not null,
    verdict     text,
    replaced_at timestamptz not null,
    replaced_by text        not null,
    why         text        not null,
    primary key (report_id, target_id, number)
);
comment on table report_value_past is 'Figures that were replaced, by a later submission or a correction';
comment on column report_value_past.number is 'From 1 in the order in which they were replaced';
comment on column report_value_past.answer is 'As in report_value';
comment on column report_value_past.value is 'As in report_value';
comment on column report_value_past.numerator is 'As in report_value';
comment on column report_value_past.denominator is 'As in report_value';
comment on column report_value_past.submission is 'Which submission had brought it';
comment on column report_value_past.verdict is 'What the lead agency had said of it';
comment on column report_value_past.replaced_at is 'When it was replaced';

create table report_period_closing (
    due_id      uuid        not null,
    number      int         not null,
    closed_at   timestamptz not null,
    closed_by   text        not null,
    reopened_at timestamptz,
    reopened_by text        not null default '',
    reopened_why text       not null default '',
    primary key (due_id, number)
);
comment on table report_period_closing is 'A period that was closed, and perhaps opened again; the last row says how it stands';
comment on column report_period_closing.number is 'From 1';
comment on column report_period_closing.closed_at is 'When nobody could change it any more';
comment on column report_period_closing.reopened_at is 'When it was opened again, null while it is closed';

create table report_total (
    due_id         uuid     not null,
    target_id      uuid     not null,
    shard          smallint not null,
    figures        int      not null,
    nothing_yet    int      not null,
    not_applicable int      not null,
    reached        int      not null,
    verified       int      not null,
    value          numeric  not null,
    numerator      numeric  not null,
    denominator    numeric  not null,
    primary key (due_id, target_id, shard)
);
alter table report_total set (fillfactor = 50);
comment on table report_total is 'Running totals over all units, a few rows for each target and period; the database moves them with every change of report_value';
comment on column report_total.shard is 'Units share a row by this number; the total is the sum over all';
comment on column report_total.figures is 'Units that gave a figure';
comment on column report_total.nothing_yet is 'Units that said that there is nothing yet';
comment on column report_total.not_applicable is 'Units whom it does not concern';
comment on column report_total.reached is 'Units that reach the target';
comment on column report_total.verified is 'Units whose figure the lead agency stands for';
comment on column report_total.value is 'Sum of the figures';
comment on column report_total.numerator is 'Sum of the upper parts';
comment on column report_total.denominator is 'Sum of the lower parts';

-- Whoever writes figures, the totals are right in the same transaction. Writers of one shard of a period follow one another: an upsert comes here twice, once with what it inserted and once with what it
-- updated, and two of them would wait for each other's rows. Who writes for several units at once takes all shards beforehand.
create function report_total_key(due uuid, shard smallint) returns bigint language sql immutable as
$$
    select hashtextextended('report-total:' || due || ':' || shard, 0)
$$;
create function report_total_move() returns trigger language plpgsql as
$$
declare
    moved text := case tg_op
        when 'INSERT' then 'select 1 as sign, n.* from new_rows n'
        when 'DELETE' then 'select -1 as sign, o.* from old_rows o'
        else 'select 1 as sign, n.* from new_rows n union all select -1, o.* from old_rows o'
    end;
begin
    execute format($take$
        select pg_advisory_xact_lock(report_total_key(k.due_id, k.shard)) from (
            select distinct r.due_id, r.shard from (%s) c join report r on r.id = c.report_id order by r.due_id, r.shard) k
        $take$, moved);
    execute format($move$
        insert into report_total as t (due_id, target_id, shard, figures, nothing_yet, not_applicable, reached, verified, value, numerator, denominator)
        select r.due_id, c.target_id, r.shard,
            coalesce(sum(c.sign) filter (where c.answer = 'FIGURE'), 0),
            coalesce(sum(c.sign) filter (where c.answer = 'NOTHING_YET'), 0),
            coalesce(sum(c.sign) filter (where c.answer = 'NOT_APPLICABLE'), 0),
            coalesce(sum(c.sign) filter (where c.reached), 0),
            coalesce(sum(c.sign) filter (where c.verdict in ('ACCEPTED', 'CORRECTED')), 0),
            coalesce(sum(c.sign * c.value), 0), coalesce(sum(c.sign * c.numerator), 0), coalesce(sum(c.sign * c.denominator), 0)
        from (%s) c join report r on r.id = c.report_id
        group by r.due_id, c.target_id, r.shard
        on conflict (due_id, target_id, shard) do update set
            figures = t.figures + excluded.figures, nothing_yet = t.nothing_yet + excluded.nothing_yet,
            not_applicable = t.not_applicable + excluded.not_applicable, reached = t.reached + excluded.reached,
            verified = t.verified + excluded.verified, value = t.value + excluded.value,
            numerator = t.numerator + excluded.numerator, denominator = t.denominator + excluded.denominator
        $move$, moved);
    return null;
end
$$;
create trigger report_total_added after insert on report_value
    referencing new table as new_rows for each statement execute function report_total_move();
create trigger report_total_changed after update on report_value
    referencing old table as old_rows new table as new_rows for each statement execute function report_total_move();
create trigger report_total_removed after delete on report_value
    referencing old table as old_rows for each statement execute function report_total_move();
