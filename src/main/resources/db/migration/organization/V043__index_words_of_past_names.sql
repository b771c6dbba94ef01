create index unit_name_past_words on unit_name using gin (words) where ends_on is not null;
