create table change_mark (
    subject text        not null,
    xid     xid8        not null,
    made_at timestamptz not null,
    primary key (subject, xid, made_at)
);
comment on table change_mark is 'The latest transactions that changed a subject; what was read before they were committed is not valid any more';
comment on column change_mark.subject is 'As Subject names it; the triggers on the tables of the subject say which';
comment on column change_mark.made_at is 'When the transaction began; numbers of transactions begin anew in a restored database';

-- Each transaction adds a row of its own and takes away those it sees: the rows that are there never were before and never will be again. Nobody waits for anybody: a row that somebody else is about to take away is left to them.
create function mark_change() returns trigger language plpgsql as
$$
begin
    insert into change_mark values (tg_argv[0], pg_current_xact_id(), now()) on conflict do nothing;
    if found and current_setting('transaction_isolation') = 'read committed' then
        delete from change_mark where ctid = any(array(
            select ctid from change_mark where subject = tg_argv[0] and xid <> pg_current_xact_id() for update skip locked));
    end if;
    return null;
end
$$;

-- Has every change of tables marked.
create function mark_changes(subject text, tables text[]) returns void language plpgsql as
$$
declare
    one text;
begin
    foreach one in array tables loop
        execute format('create or replace trigger marks_change after insert or update or delete or truncate on %I for each statement execute function mark_change(%L)', one, subject);
    end loop;
end
$$;
