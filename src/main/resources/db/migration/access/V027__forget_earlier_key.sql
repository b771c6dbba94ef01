comment on column second_factor.key_id is 'Which key of the key file it was encrypted with';
