create table plan_file (
    sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea       not null,
    size        bigint      not null check (size > 0),
    received_at timestamptz not null
);
alter table plan_file alter column bytes set storage external;
comment on table plan_file is 'Plan files exactly as they came, once each; never changed, never deleted';
comment on column plan_file.sha256 is 'SHA-256 of the bytes, hexadecimal';
comment on column plan_file.size is 'Size in bytes';
comment on column plan_file.received_at is 'When the file first came';
create function plan_file_is_final() returns trigger language plpgsql as
$$ begin raise exception 'plan files are never changed'; end $$;
create trigger plan_file_is_final before update or delete on plan_file for each row execute function plan_file_is_final();

create table plan_document (
    id               uuid primary key,
    family           uuid        not null,
    number           int         not null check (number > 0),
    revises          uuid references plan_document,
    unit_id          uuid        not null,
    state            text        not null check (state in ('UPLOADED', 'READING', 'READ', 'FAILED', 'WITHDRAWN', 'APPROVED', 'SUPERSEDED')),
    file_sha256      text        not null references plan_file,
    file_name        text        not null,
    media_type       text,
    title            text        not null,
    folded           text        not null,
    text             text,
    pages            jsonb       not null default '[]',
    notes            jsonb       not null default '[]',
    signatures       jsonb       not null default '[]',
    parts            jsonb       not null default '[]',
    failure          jsonb,
    page             int         not null default 0,
    page_count       int         not null default 0,
    attempts         int         not null default 0,
    reader           uuid,
    beat_at          timestamptz,
    stop_asked       boolean     not null default false,
    uploaded_by      uuid,
    uploaded_by_name text        not null,
    uploaded_at      timestamptz not null,
    approved_by      uuid,
    approved_by_name text,
    approved_at      timestamptz,
    version          bigint      not null default 0,
    unique (family, number),
    check ((state = 'FAILED') = (failure is not null)),
    check ((approved_at is null) = (approved_by_name is null))
);
create index plan_document_waiting on plan_document (uploaded_at) where state in ('UPLOADED', 'READING');
create index plan_document_file on plan_document (file_sha256);
create index plan_document_unit on plan_document (unit_id, uploaded_at);
comment on table plan_document is 'One version of a plan document: the file, its text, how far the review is; a revised plan is a new row of the same family';
comment on column plan_document.family is 'Id of the first version';
comment on column plan_document.number is 'Number of the version in its family, from 1';
comment on column plan_document.state is 'UPLOADED waits to be read, READING is being read, READ is under review, FAILED could not be read, WITHDRAWN was given up, APPROVED is binding, SUPERSEDED has a newer approved version';
comment on column plan_document.text is 'The text that was read; spans of items and warnings are offsets into it in UTF-16 units';
comment on column plan_document.pages is 'Pages with their offsets in the text, JSON';
comment on column plan_document.notes is 'What was done with the file to get its text, JSON';
comment on column plan_document.signatures is 'Findings about digital signatures, JSON';
comment on column plan_document.parts is 'Documents within the document, JSON';
comment on column plan_document.failure is 'Why it could not be read: key of the sentence and its facts, JSON';
comment on column plan_document.page is 'Page being read, from 1; 0 before the first';
comment on column plan_document.page_count is 'Number of pages, 0 while unknown';
comment on column plan_document.attempts is 'How often reading was begun';
comment on column plan_document.reader is 'The running program that reads it';
comment on column plan_document.beat_at is 'Last sign of life of that program; after a while without one another may take over';
comment on column plan_document.stop_asked is 'Whether someone asked to stop the reading';
comment on column plan_document.uploaded_at is 'When it was uploaded';
comment on column plan_document.approved_at is 'When it was approved, null before';
comment on column plan_document.version is 'Counts changes, for optimistic locking';

create table plan_item (
    plan_id         uuid   not null references plan_document,
    id              uuid   not null,
    position        int    not null,
    kind            text   not null,
    label           text   not null,
    span_from       int,
    span_to         int,
    value           jsonb  not null,
    read_value      jsonb,
    certain         boolean not null,
    decision        text   not null default 'PENDING' check (decision in ('PENDING', 'ACCEPTED', 'EDITED', 'REJECTED')),
    proposal        text check (proposal in ('ACCEPTED', 'EDITED', 'REJECTED')),
    proposal_value  jsonb,
    decided_by      uuid,
    decided_by_name text,
    decided_at      timestamptz,
    by_hand         boolean not null default false,
    version         bigint not null default 0,
    primary key (plan_id, id),
    check ((span_from is null) = (span_to is null)),
    check (span_from <= span_to),
    check ((decision = 'PENDING') = (decided_at is null))
);
create index plan_item_order on plan_item (plan_id, position);
comment on table plan_item is 'Something read in a plan, or added to it by a person; an item that stays the same in a revised plan keeps its id';
comment on column plan_item.position is 'Order within the plan';
comment on column plan_item.label is 'Short label on the review screen, unique within the plan: C4, P5, H3';
comment on column plan_item.span_from is 'Offset of its first character in the text, null for an item without a place';
comment on column plan_item.span_to is 'Offset behind its last character in the text';
comment on column plan_item.value is 'The item as it stands now, JSON';
comment on column plan_item.read_value is 'The item as it was read, JSON; null when a person added it';
comment on column plan_item.decision is 'PENDING until a person decides; ACCEPTED as read, EDITED, REJECTED';
comment on column plan_item.proposal is 'What was decided about the same words in the version before';
comment on column plan_item.proposal_value is 'The value it was corrected to in the version before, JSON';
comment on column plan_item.decided_at is 'When the decision was taken';
comment on column plan_item.version is 'Counts changes, for optimistic locking';
create function plan_item_is_settled() returns trigger language plpgsql as
$$ begin
    if exists (select 1 from plan_document d where d.id = old.plan_id and d.state in ('APPROVED', 'SUPERSEDED')) then
        raise exception 'items of an approved plan are never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger plan_item_is_settled before update or delete on plan_item for each row execute function plan_item_is_settled();

create table plan_item_change (
    id         bigint generated always as identity primary key,
    plan_id    uuid        not null,
    item_id    uuid        not null,
    act_id     uuid        not null,
    act        text        not null check (act in ('ACCEPT', 'EDIT', 'REJECT', 'ADD', 'SPLIT', 'UNDO')),
    before     jsonb,
    after      jsonb       not null,
    item_version bigint    not null,
    undoes     bigint references plan_item_change,
    by_account uuid,
    by_name    text        not null,
    at         timestamptz not null,
    unique (plan_id, act_id, item_id),
    foreign key (plan_id, item_id) references plan_item (plan_id, id)
);
create index plan_item_change_item on plan_item_change (plan_id, item_id, id);
create unique index plan_item_change_undoes on plan_item_change (undoes);
comment on table plan_item_change is 'Every decision and correction in a review, in order; gives history and undo; never changed';
comment on column plan_item_change.id is 'Order of the changes';
comment on column plan_item_change.act_id is 'Made by the screen for one act of a person; the same act sent twice counts once';
comment on column plan_item_change.before is 'Decision and value before, JSON; null for an item that was added';
comment on column plan_item_change.after is 'Decision and value after, JSON';
comment on column plan_item_change.item_version is 'Version of the item after the change';
comment on column plan_item_change.undoes is 'The change that this one takes back';
comment on column plan_item_change.at is 'When it happened';
create function plan_item_change_is_final() returns trigger language plpgsql as
$$ begin raise exception 'the history of a review is never changed'; end $$;
create trigger plan_item_change_is_final before update or delete on plan_item_change for each row execute function plan_item_change_is_final();

create table plan_warning (
    plan_id         uuid   not null references plan_document,
    number          int    not null,
    code            text   not null,
    severity        text   not null check (severity in ('SERIOUS', 'MINOR')),
    place           text   not null,
    message         text   not null,
    span_from       int    not null,
    span_to         int    not null,
    related         jsonb  not null default '[]',
    reason          text,
    settled_by      uuid,
    settled_by_name text,
    settled_at      timestamptz,
    version         bigint not null default 0,
    primary key (plan_id, number),
    check ((settled_at is null) = (reason is null))
);
comment on table plan_warning is 'What a careful proofreader would point at in a plan';
comment on column plan_warning.number is 'Number within the plan, from 1, in the order of the text';
comment on column plan_warning.severity is 'SERIOUS has to be settled with a reason before approval, MINOR is only shown';
comment on column plan_warning.span_from is 'Offset of its first character in the text';
comment on column plan_warning.span_to is 'Offset behind its last character in the text';
comment on column plan_warning.related is 'Other places that take part, JSON';
comment on column plan_warning.settled_at is 'When someone settled it, null while open';
comment on column plan_warning.version is 'Counts changes, for optimistic locking';
