drop index commendation_consultation_round;
create index commendation_consultation_round on commendation_consultation (round_id, opened_at);
comment on table commendation_consultation is 'Candidates of a round are shown in public, and anybody can say something about them (lấy ý kiến nhân dân); open from its first to its last day, which time alone decides. A round has a further one for those who were received later; one that was taken down is not seen any more, what was said there stands';
comment on column commendation_consultation.withdrawn_at is 'When the page was taken down, null while it stands; before the end of its last day, its candidates were not shown for long enough';
