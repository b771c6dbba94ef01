create or replace view campaign_office_use as
select o.campaign_id,
    o.folded,
    coalesce(p.leads, 0) as leads,
    coalesce(p.parts, 0) + coalesce(d.uses, 0) + coalesce(u.uses, 0) as uses,
    o.meaning = 'UNSURE' or (coalesce(p.leads, 0) > 0 and o.meaning = 'NOBODY' and o.reason = 'VAGUE') as unclear
from campaign_office o
left join (select p.campaign_id, p.folded, count(*) as parts, count(*) filter (where p.part = 'LEAD') as leads
           from campaign_part p join campaign_assignment a on a.id = p.assignment_id and a.removed_at is null
           group by p.campaign_id, p.folded) p on p.campaign_id = o.campaign_id and p.folded = o.folded
left join (select d.campaign_id, d.folded, count(*) as uses
           from campaign_deadline_office d join campaign_deadline l on l.id = d.deadline_id and l.removed_at is null
           group by d.campaign_id, d.folded) d on d.campaign_id = o.campaign_id and d.folded = o.folded
left join (select campaign_id, folded, count(*) as uses from campaign_audience group by campaign_id, folded) u
    on u.campaign_id = o.campaign_id and u.folded = o.folded
where p.parts > 0 or d.uses > 0 or u.uses > 0;
comment on view campaign_office_use is 'Offices that a campaign still names: how often they lead, how often they are named, and whether a person has to say who is meant';
