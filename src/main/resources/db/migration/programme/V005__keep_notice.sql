alter table meeting_notice
    add column above_name text  not null default '',
    add column organ_name text  not null default '',
    add column passages   jsonb not null default '[]';
comment on column meeting_notice.above_name is 'Name of the unit above the one that issues it, as it was printed; empty for none';
comment on column meeting_notice.organ_name is 'Name of the unit that issues it, as it was printed; empty in a notice that was issued before it was kept';
comment on column meeting_notice.passages is 'Its text as it was issued, whatever becomes of the tasks it names: headings and paragraphs; none in a notice that was issued before it was kept';
