create table unit_line (
    unit_id   uuid    not null references unit on delete cascade,
    above_id  uuid    not null,
    starts_on date    not null,
    ends_on   date,
    inherited boolean not null,
    below     boolean not null
);
create index unit_line_unit on unit_line (unit_id, above_id);
create index unit_line_above on unit_line (above_id) include (unit_id, starts_on, ends_on, inherited, below);
comment on table unit_line is 'In whose reach a unit lies, when: itself and all above it, and once it has ended the unit that has its work with all above that; the database keeps it from unit_parent and unit_succession';
comment on column unit_line.starts_on is 'First day';
comment on column unit_line.ends_on is 'First day on which it no longer does, null while it does';
comment on column unit_line.inherited is 'Whether that is by the unit that has its work';
comment on column unit_line.below is 'Whether there is a step up on the way, false for the unit itself and those that have its work';

-- What changed moves the lines of the units it is about and of all in whose lines these are; nothing else is looked at.
create function unit_line_renew(changed uuid[]) returns void language plpgsql as
$$
declare
    concerned uuid[] := array(select unnest(changed) union select unit_id from unit_line where above_id = any(changed));
begin
    delete from unit_line where unit_id = any(concerned);
    insert into unit_line (unit_id, above_id, starts_on, ends_on, inherited, below)
    with recursive holder (unit_id, at, starts_on, ends_on, inherited) as (
        select id, id, date '-infinity', null::date, false from unit where id = any(concerned)
        union
        select h.unit_id, s.to_id, greatest(h.starts_on, s.starts_on),
            (select min(n.starts_on) from unit_succession n where n.from_id = s.to_id and n.heir), true
        from holder h join unit_succession s on s.from_id = h.at and s.heir
    ), line (unit_id, above_id, starts_on, ends_on, inherited, below) as (
        select unit_id, at, starts_on, ends_on, inherited, false from holder where ends_on is null or ends_on > starts_on
        union
        select l.unit_id, p.parent_id, greatest(l.starts_on, p.starts_on), least(l.ends_on, p.ends_on), l.inherited, true
        from line l join unit_parent p on p.unit_id = l.above_id
            and (l.ends_on is null or p.starts_on < l.ends_on) and (p.ends_on is null or p.ends_on > l.starts_on)
    )
    select unit_id, above_id, starts_on, ends_on, inherited, below from line;
end
$$;

create function unit_line_move() returns trigger language plpgsql as
$$
begin
    case when tg_table_name = 'unit_succession' then
        case tg_op
            when 'INSERT' then perform unit_line_renew(array(select from_id from new_rows));
            else perform unit_line_renew(array(select from_id from old_rows));
        end case;
    when tg_table_name = 'unit' then
        perform unit_line_renew(array(select id from new_rows));
    else
        case tg_op
            when 'INSERT' then perform unit_line_renew(array(select unit_id from new_rows));
            when 'DELETE' then perform unit_line_renew(array(select unit_id from old_rows));
            else perform unit_line_renew(array(select unit_id from new_rows union select unit_id from old_rows));
        end case;
    end case;
    return null;
end
$$;
create trigger unit_line_begun after insert on unit referencing new table as new_rows for each statement execute function unit_line_move();
create trigger unit_line_added after insert on unit_parent referencing new table as new_rows for each statement execute function unit_line_move();
create trigger unit_line_changed after update on unit_parent
    referencing old table as old_rows new table as new_rows for each statement execute function unit_line_move();
create trigger unit_line_removed after delete on unit_parent referencing old table as old_rows for each statement execute function unit_line_move();
create trigger unit_line_followed after insert on unit_succession referencing new table as new_rows for each statement execute function unit_line_move();
create trigger unit_line_unfollowed after delete on unit_succession referencing old table as old_rows for each statement execute function unit_line_move();

select unit_line_renew(array(select id from unit));
