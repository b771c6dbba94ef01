alter table unit_name add column words tsvector
    generated always as (to_tsvector('simple', folded) || to_tsvector('simple', lower(short_name))) stored;
create index unit_name_words on unit_name using gin (words);
create index unit_name_beginning on unit_name (folded text_pattern_ops);
comment on column unit_name.words is 'Words of the folded name and of the short name, for search by beginnings of words';
