alter table web_session alter column session_id type text;
update web_session set session_id = encode(sha256(convert_to(rtrim(session_id), 'UTF8')), 'hex');
comment on column web_session.session_id is 'SHA-256 of what the cookie says, in hexadecimal; replaced at sign-in';
