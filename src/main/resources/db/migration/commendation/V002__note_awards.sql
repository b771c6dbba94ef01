alter table commendation_proposal drop constraint commendation_proposal_state_check;
alter table commendation_proposal add check (state in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'RETURNED', 'WITHDRAWN', 'AWARDED'));
alter table commendation_step drop constraint commendation_step_state_check;
alter table commendation_step add check (state in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'RETURNED', 'WITHDRAWN', 'AWARDED'));
comment on column commendation_proposal.state is 'DRAFT only the unit sees it, SUBMITTED waits for the office, RECEIVED has a receipt, RETURNED waits for the unit, WITHDRAWN is no proposal any more, AWARDED a decision gave what was proposed';
