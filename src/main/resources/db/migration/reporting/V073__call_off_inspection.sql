alter table report_inspection drop constraint report_inspection_state_check;
alter table report_inspection add constraint report_inspection_state_check check (state in ('PLANNED', 'ANNOUNCED', 'HELD', 'CONCLUDED', 'CALLED_OFF'));
alter table report_inspection
    add column called_off_at   timestamptz,
    add column called_off_by   text not null default '',
    add column called_off_why  text not null default '',
    add column called_off_from text check (called_off_from in ('PLANNED', 'ANNOUNCED', 'HELD')),
    add check ((state = 'CALLED_OFF') = (called_off_at is not null)),
    add check ((called_off_at is null) = (called_off_from is null));
comment on column report_inspection.state is 'PLANNED only the office sees it, ANNOUNCED the units as well, HELD the visits are over, CONCLUDED nothing in it changes but what follows recommendations, CALLED_OFF (hủy) nothing in it changes any more';
comment on column report_inspection.called_off_at is 'When it was called off, null unless it is';
comment on column report_inspection.called_off_by is 'Who called it off';
comment on column report_inspection.called_off_why is 'Why it was called off, in words';
comment on column report_inspection.called_off_from is 'How it stood before it was called off: units know it unless that was PLANNED';
