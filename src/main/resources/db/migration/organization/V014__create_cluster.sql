create table cluster_file (
    sha256  text primary key,
    bytes   bytea       not null,
    size    bigint      not null,
    kept_at timestamptz not null
);
comment on table cluster_file is 'Pledge documents by what is in them; never changed';
comment on column cluster_file.size is 'Size in bytes';
comment on column cluster_file.kept_at is 'When it first came in';

create table cluster (
    id            uuid primary key,
    year          int    not null,
    sort          text   not null check (sort in ('TERRITORY', 'FUNCTION')),
    name          text   not null,
    folded        text   not null,
    basis_number  text   not null default '',
    basis_issuer  text   not null default '',
    basis_date    date,
    copied_from   uuid references cluster,
    pledge_sha256 text references cluster_file,
    pledge_name   text,
    version       bigint not null default 0,
    unique (year, folded),
    check ((pledge_sha256 is null) = (pledge_name is null))
);
comment on table cluster is 'Clusters and blocks that compete in a year, by decision';
comment on column cluster.year is 'The year in which it competes';
comment on column cluster.sort is 'TERRITORY: cụm, by where units are; FUNCTION: khối, by what they do';
comment on column cluster.folded is 'Name without diacritics and case; a name stands once in a year';
comment on column cluster.basis_number is 'Number and symbol of the decision, empty while there is none';
comment on column cluster.basis_date is 'Date of the decision, null while there is none';
comment on column cluster.version is 'Counts changes, for optimistic locking';

create table cluster_member (
    cluster_id uuid not null references cluster,
    unit_id    uuid not null references unit,
    part       text not null check (part in ('HEAD', 'DEPUTY', 'MEMBER')),
    primary key (cluster_id, unit_id)
);
create unique index cluster_member_head on cluster_member (cluster_id) where part = 'HEAD';
create unique index cluster_member_deputy on cluster_member (cluster_id) where part = 'DEPUTY';
create index cluster_member_unit on cluster_member (unit_id);
comment on table cluster_member is 'The units of a cluster, as decided; where one has ended since, its heir stands for it';
comment on column cluster_member.part is 'HEAD and DEPUTY lead it for the year; MEMBER';
