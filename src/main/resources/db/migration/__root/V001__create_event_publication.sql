-- Spring Modulith's log of events that listeners have still to take; owned by us so that the schema is ours to see.
create table event_publication (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_open on event_publication (completion_date);
create table event_publication_archive (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
comment on table event_publication is 'Events that a listener has still to take; survives a killed process';
comment on column event_publication.publication_date is 'When the event was published';
comment on column event_publication.completion_date is 'When the listener was done; null while open';
comment on column event_publication.status is 'PUBLISHED, PROCESSING, COMPLETED, FAILED or RESUBMITTED, set by Spring Modulith';
comment on column event_publication.completion_attempts is 'How often delivery was tried';
comment on column event_publication.last_resubmission_date is 'When delivery was last tried again';
comment on table event_publication_archive is 'Events that every listener has taken';
comment on column event_publication_archive.publication_date is 'When the event was published';
comment on column event_publication_archive.completion_date is 'When the listener was done';
comment on column event_publication_archive.status is 'COMPLETED';
comment on column event_publication_archive.completion_attempts is 'How often delivery was tried';
comment on column event_publication_archive.last_resubmission_date is 'When delivery was last tried again';
