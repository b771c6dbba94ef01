-- What was written before stays as it is.
alter table scoring_ranking add constraint scoring_ranking_opened_why_check check (char_length(opened_why) <= 1000) not valid;
