alter table award_reward add column review boolean not null default false;
comment on column award_reward.review is 'Whether another award of one time of the same recipient was taken back or restored since, so that somebody looks at the amount again';

alter table award_reward_change drop constraint award_reward_change_what_check;
alter table award_reward_change add constraint award_reward_change_what_check
    check (what in ('HELD', 'RELEASED', 'SET', 'REVOKED', 'RESTORED', 'CORRECTED', 'ACCOUNT_KEPT', 'ACCOUNT_DROPPED', 'OTHER_REVOKED', 'OTHER_RESTORED'));
