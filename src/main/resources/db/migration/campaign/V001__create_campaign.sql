create table campaign (
    id           uuid primary key,
    kind         text        not null check (kind in ('REGULAR', 'THEMATIC')),
    title        text        not null,
    slogan       text        not null default '',
    issuer       text        not null default '',
    issuer_unit  uuid,
    starts_on    date,
    ends_on      date,
    higher_plan  text        not null default '',
    plan_id      uuid unique,
    plan_number  text        not null default '',
    plan_date    date,
    copied_from  uuid references campaign,
    state        text        not null default 'DRAFT' check (state in ('DRAFT', 'LAUNCHED', 'CLOSED')),
    launched_at  timestamptz,
    closed_at    timestamptz,
    created_at   timestamptz not null,
    created_by   text        not null,
    version      bigint      not null default 0,
    check (ends_on >= starts_on)
);
comment on table campaign is 'A campaign: what a plan orders, from draft to close';
comment on column campaign.kind is 'REGULAR (thường xuyên) or THEMATIC (chuyên đề)';
comment on column campaign.issuer is 'Issuing body in the words of the plan';
comment on column campaign.issuer_unit is 'The issuing body as a unit, null while nobody said';
comment on column campaign.starts_on is 'First day of the campaign, null when the plan does not say';
comment on column campaign.ends_on is 'Last day of the campaign, null when the plan does not say';
comment on column campaign.higher_plan is 'The plan of a higher level that this one carries out, as printed';
comment on column campaign.plan_id is 'The approved plan it was made from; one campaign per plan';
comment on column campaign.plan_date is 'Date of issue of the plan';
comment on column campaign.copied_from is 'The campaign it was copied from';
comment on column campaign.state is 'DRAFT (only the office sees it), LAUNCHED (its audience sees it), CLOSED';
comment on column campaign.launched_at is 'When it was made known, null before';
comment on column campaign.closed_at is 'When it was closed, null before';
comment on column campaign.created_at is 'When it was made';
comment on column campaign.version is 'Counts changes, for optimistic locking';

create table campaign_office (
    campaign_id uuid not null references campaign,
    folded      text not null,
    name        text not null,
    meaning     text not null check (meaning in ('UNITS', 'NOBODY', 'UNSURE')),
    reason      text not null,
    found       int  not null default 0,
    decided_by  text,
    decided_at  timestamptz,
    primary key (campaign_id, folded)
);
comment on table campaign_office is 'An office named in the campaign, once per distinct name, and what it was taken to mean';
comment on column campaign_office.folded is 'The name without diacritics and case';
comment on column campaign_office.name is 'The name as printed';
comment on column campaign_office.meaning is 'UNITS (see campaign_office_unit), NOBODY (names nobody in particular), UNSURE (a person has to say)';
comment on column campaign_office.reason is 'How the meaning was found, code of the matcher, or PERSON';
comment on column campaign_office.found is 'How many units fit where the name counts them';
comment on column campaign_office.decided_by is 'Who said so, null when the matcher did';
comment on column campaign_office.decided_at is 'When somebody said so';

create table campaign_office_unit (
    campaign_id uuid not null,
    folded      text not null,
    unit_id     uuid not null,
    candidate   boolean not null default false,
    score       int  not null default 100,
    primary key (campaign_id, folded, unit_id),
    foreign key (campaign_id, folded) references campaign_office on delete cascade
);
create index campaign_office_unit_unit on campaign_office_unit (unit_id, campaign_id) where not candidate;
comment on table campaign_office_unit is 'The units an office name stands for, or candidates while nobody is sure';
comment on column campaign_office_unit.candidate is 'Whether it is only a proposal';
comment on column campaign_office_unit.score is 'How well it fits, 0 to 100';

create table campaign_content (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    ord         int  not null,
    no          text not null,
    body        text not null,
    source_item uuid,
    source_label text not null default '',
    quote       text not null default '',
    removed_at  timestamptz
);
create index campaign_content_campaign on campaign_content (campaign_id);
comment on table campaign_content is 'A numbered thing to do in a campaign (nội dung thi đua)';
comment on column campaign_content.ord is 'Order in the plan, from 1';
comment on column campaign_content.source_item is 'Item of the plan it was read from, null when made by hand';
comment on column campaign_content.quote is 'Words of the plan';
comment on column campaign_content.removed_at is 'When an amendment took it out, null while it stands';

create table campaign_target (
    id           uuid primary key,
    campaign_id  uuid    not null references campaign,
    content_id   uuid references campaign_content,
    ord          int     not null,
    place        text    not null,
    subject      text    not null,
    comparator   text    not null check (comparator in ('EQUAL', 'AT_LEAST', 'AT_MOST', 'MORE', 'LESS', 'RANGE', 'INCREASE', 'DECREASE', 'INCREASE_PCT', 'DECREASE_PCT', 'TIMES')),
    qualifier    text,
    value        numeric not null,
    value_max    numeric,
    unit         text    not null default '',
    baseline     text    not null default '',
    denominator  text    not null default '',
    aggregation  text    not null check (aggregation in ('SUM', 'RATIO_OF_SUMS', 'WEIGHTED_MEAN', 'COUNT_OF_UNITS', 'LEAD_FIGURE')),
    aggregation_why text not null default '',
    cumulative   boolean not null,
    lower_better boolean not null,
    due_on       date,
    source_item  uuid,
    source_label text    not null default '',
    quote        text    not null default '',
    removed_at   timestamptz,
    check (value_max is null or value_max >= value)
);
create index campaign_target_campaign on campaign_target (campaign_id);
comment on table campaign_target is 'A measured promise of the issuer (chỉ tiêu)';
comment on column campaign_target.ord is 'Order in the plan, from 1';
comment on column campaign_target.place is 'Number of the section or table row it stands in';
comment on column campaign_target.comparator is 'The printed comparison';
comment on column campaign_target.qualifier is 'Comparator of a change ("giảm ít nhất 10%"), null where there is none';
comment on column campaign_target.value is 'The figure, in the printed unit';
comment on column campaign_target.value_max is 'Upper end of a range, in the printed unit';
comment on column campaign_target.aggregation is 'How figures of units add up to that of the campaign';
comment on column campaign_target.aggregation_why is 'Code of the reason for this way of adding up; PERSON when somebody chose it';
comment on column campaign_target.cumulative is 'true: adds up from the start of the campaign; false: state on a day';
comment on column campaign_target.lower_better is 'Whether a smaller figure is a better one';
comment on column campaign_target.due_on is 'Last day to reach it, null: the end of the campaign';
comment on column campaign_target.source_item is 'Item of the plan it was read from, null when made by hand';
comment on column campaign_target.removed_at is 'When an amendment took it out, null while it stands';

create table campaign_assignment (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    content_id  uuid references campaign_content,
    ord         int  not null,
    no          text not null,
    body        text not null,
    tasks       int,
    source_item uuid,
    source_label text not null default '',
    quote       text not null default '',
    removed_at  timestamptz
);
create index campaign_assignment_campaign on campaign_assignment (campaign_id);
comment on table campaign_assignment is 'A piece of work and who has a part in it';
comment on column campaign_assignment.ord is 'Order in the plan, from 1';
comment on column campaign_assignment.tasks is 'Number of tasks under the heading, null for table rows';
comment on column campaign_assignment.source_item is 'Item of the plan it was read from, null when made by hand';
comment on column campaign_assignment.removed_at is 'When an amendment took it out, null while it stands';

create table campaign_part (
    assignment_id uuid not null references campaign_assignment,
    campaign_id   uuid not null,
    part          text not null check (part in ('LEAD', 'SUPPORT', 'PERFORM')),
    ord           int  not null,
    folded        text not null,
    primary key (assignment_id, part, folded),
    foreign key (campaign_id, folded) references campaign_office
);
create index campaign_part_office on campaign_part (campaign_id, folded);
comment on table campaign_part is 'The part an office has in an assignment: LEAD (chủ trì), SUPPORT (phối hợp), PERFORM (thực hiện); its units stand in campaign_office_unit';
comment on column campaign_part.ord is 'Order in the plan, from 1';

create table campaign_deadline (
    id          uuid primary key,
    campaign_id uuid    not null references campaign,
    ord         int     not null,
    what        text    not null,
    sort        text    not null check (sort in ('REPORT', 'REGISTRATION', 'DOSSIER', 'WORK')),
    receiver    text    not null default '',
    printed     text    not null,
    exclusive   boolean not null,
    lateness    text    not null check (lateness in ('ACCEPTED', 'POINTS_OFF', 'VOID')),
    source_item uuid,
    source_label text   not null default '',
    quote       text    not null default '',
    removed_at  timestamptz
);
create index campaign_deadline_campaign on campaign_deadline (campaign_id);
comment on table campaign_deadline is 'By when something is to be done: once or again and again';
comment on column campaign_deadline.ord is 'Order in the plan, from 1';
comment on column campaign_deadline.sort is 'What falls due: REPORT, REGISTRATION, DOSSIER or other WORK';
comment on column campaign_deadline.printed is 'The printed rule: a date as precise as the text (2026-06-20, 2026-06, 2026) or monthly:8, quarterly:20, yearly:11-20; empty when undated';
comment on column campaign_deadline.exclusive is 'Whether the printed day itself is too late ("trước ngày")';
comment on column campaign_deadline.lateness is 'What lateness means: ACCEPTED late and noted, POINTS_OFF, VOID ("xem như không có đề nghị")';
comment on column campaign_deadline.source_item is 'Item of the plan it was read from, null when made by hand';
comment on column campaign_deadline.removed_at is 'When an amendment took it out, null while it stands';

create table campaign_deadline_office (
    deadline_id uuid not null references campaign_deadline,
    campaign_id uuid not null,
    folded      text not null,
    primary key (deadline_id, folded),
    foreign key (campaign_id, folded) references campaign_office
);
create index campaign_deadline_office_office on campaign_deadline_office (campaign_id, folded);
comment on table campaign_deadline_office is 'Whom a deadline binds; without a row, or where the names mean nobody in particular, everyone the campaign addresses';

create table campaign_due (
    id          uuid primary key,
    deadline_id uuid not null references campaign_deadline,
    campaign_id uuid not null references campaign,
    occurrence  text not null,
    printed_on  date not null,
    last_day    date not null,
    dropped_at  timestamptz,
    unique (deadline_id, occurrence)
);
create index campaign_due_day on campaign_due (campaign_id, last_day);
comment on table campaign_due is 'A deadline on the calendar; a recurring one has a row per occurrence within the campaign';
comment on column campaign_due.occurrence is 'Which one: once, 2026-06, 2026-Q2, 2026';
comment on column campaign_due.printed_on is 'The day the plan prints';
comment on column campaign_due.last_day is 'Last day on which it is in time, to its end in Hanoi';
comment on column campaign_due.dropped_at is 'When a change of the deadline or the period took it off the calendar; kept because units may have acted on it';

create table campaign_due_done (
    due_id  uuid not null references campaign_due,
    unit_id uuid not null,
    done_at timestamptz not null,
    done_by text not null,
    note    text not null default '',
    primary key (due_id, unit_id)
);
comment on table campaign_due_done is 'A unit says that it did what was due; nobody has verified it';
comment on column campaign_due_done.done_at is 'When it said so; late when after the last day';

create table campaign_commendation (
    id           uuid primary key,
    campaign_id  uuid not null references campaign,
    ord          int  not null,
    form         text not null,
    authority    text not null default '',
    recipients   text[] not null,
    criteria     text[] not null,
    papers       text[] not null,
    papers_due_on date,
    source_item  uuid,
    source_label text not null default '',
    quote        text not null default '',
    removed_at   timestamptz
);
create index campaign_commendation_campaign on campaign_commendation (campaign_id);
comment on table campaign_commendation is 'A form of commendation that the campaign promises, with criteria and dossier';
comment on column campaign_commendation.ord is 'Order in the plan, from 1';
comment on column campaign_commendation.papers_due_on is 'Last day for the dossier, null when the plan does not say';
comment on column campaign_commendation.source_item is 'Item of the plan it was read from, null when made by hand';
comment on column campaign_commendation.removed_at is 'When an amendment took it out, null while it stands';

create table campaign_audience (
    campaign_id uuid not null references campaign,
    ord         int  not null,
    sort        text not null check (sort in ('COLLECTIVE', 'INDIVIDUAL')),
    body        text not null,
    folded      text,
    primary key (campaign_id, ord),
    foreign key (campaign_id, folded) references campaign_office
);
create index campaign_audience_office on campaign_audience (campaign_id, folded);
comment on table campaign_audience is 'Whom the campaign addresses, in the words of the plan';
comment on column campaign_audience.ord is 'Order in the plan, from 1';
comment on column campaign_audience.sort is 'COLLECTIVE or INDIVIDUAL';
comment on column campaign_audience.folded is 'The office name it is, null for persons';

create table campaign_amendment (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    thing       text not null,
    thing_id    uuid,
    title       text not null,
    field       text not null,
    was         text not null,
    becomes     text not null,
    why         text not null,
    account_id  uuid,
    by_name     text not null,
    at          timestamptz not null
);
create index campaign_amendment_campaign on campaign_amendment (campaign_id, at);
comment on table campaign_amendment is 'What was changed in a campaign: who, when, from what to what, and why';
comment on column campaign_amendment.thing is 'What kind of thing was changed: campaign, content, target, assignment, deadline, commendation, office';
comment on column campaign_amendment.at is 'When';

create table campaign_revision (
    plan_id     uuid primary key,
    campaign_id uuid not null references campaign,
    offered_at  timestamptz not null,
    taken_at    timestamptz,
    taken_by    text
);
comment on table campaign_revision is 'A newer approved version of the plan, waiting to be compared with the campaign and taken over';
comment on column campaign_revision.offered_at is 'When the newer version was approved';
comment on column campaign_revision.taken_at is 'When it was taken over, null while it waits';

create table office_meaning (
    folded     text primary key,
    name       text not null,
    units      uuid[] not null,
    said_by    text not null,
    said_at    timestamptz not null
);
comment on table office_meaning is 'What somebody said of an office name that no alias can hold: several units, or nobody (no units)';
comment on column office_meaning.said_at is 'When';
