create or replace view award_reward_sum as
select r.id, r.decision_id, r.conferral_id, r.ordinal, r.recipient, r.name, r.line, r.amount, r.rule, r.rule_word, r.standing, r.recover, r.stand_word, r.version,
    p.owner_id, p.year, m.paid, m.back,
    case when r.standing = 'REVOKED' then m.paid - m.back else greatest(coalesce(r.amount, 0), m.paid - m.back) end as committed,
    case when r.standing = 'OPEN' then greatest(coalesce(r.amount, 0) - m.paid + m.back, 0) else 0 end as open,
    case when r.standing = 'REVOKED' and r.recover then m.paid - m.back else 0 end as claim,
    case when r.standing = 'HELD' then greatest(coalesce(r.amount, 0) - m.paid + m.back, 0) else 0 end as withheld,
    r.review
from award_reward r
join award_payroll p on p.decision_id = r.decision_id
cross join lateral (
    select cast(coalesce(sum(amount) filter (where sort = 'PAID'), 0) as bigint) as paid, cast(coalesce(sum(amount) filter (where sort = 'BACK'), 0) as bigint) as back
    from award_payment where reward_id = r.id and undone_at is null
) m;
comment on view award_reward_sum is 'The money of awards with what was paid and came back, what the fund is bound to less what came back, what is left to pay now, what is held back and what is to be recovered';
