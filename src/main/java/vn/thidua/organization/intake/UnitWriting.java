package vn.thidua.organization.intake;

import java.util.List;

/** How rows of units are applied: each step is one statement, however many rows. What changes is written down before it does; what is dated changes on the day. */
final class UnitWriting {

    private static final String WITH = "with " + UnitEffect.EFFECT;

    private static final String HISTORY = WITH + """
            insert into unit_change (unit_id, version, field, before, after, changed_at, changed_by)
            select e.unit_id, e.version_before + 1, c.field, coalesce(c.before, ''), c.after, :now, :by
            from effect e join import_unit s on s.import_id = :table and s.row = e.row
            left join lateral (select name from unit_name o where o.unit_id = e.parent_before order by starts_on desc limit 1) old on true
            left join lateral (
                select coalesce(r.name, n.name) as name from (select s.parent_id as id) it
                left join import_unit r on r.import_id = :table and r.unit_id = it.id
                left join lateral (select name from unit_name o where o.unit_id = it.id order by starts_on desc limit 1) n on true) new on true
            cross join lateral (values
                ('NAME', e.name_before, s.name, e.name_changed),
                ('SHORT_NAME', e.short_name_before, s.short_name, e.short_name_changed),
                ('KIND', e.kind_before, s.kind, e.kind_changed),
                ('PARENT', old.name, new.name, e.parent_changed),
                ('CODE', '', s.code, e.code_new),
                ('EMAIL', e.email_before, s.email, s.email <> '' and s.email is distinct from e.email_before),
                ('PHONE', e.phone_before, s.phone, s.phone <> '' and s.phone is distinct from e.phone_before),
                ('WEBSITE', e.website_before, s.website, s.website <> '' and s.website is distinct from e.website_before),
                ('ADDRESS', e.address_before, s.address, s.address <> '' and s.address is distinct from e.address_before)
            ) as c (field, before, after, differs)
            where not e.is_new and c.differs
            """;

    private static final String UNITS = """
            insert into unit (id, kind, starts_on, email, phone, website, address)
            select unit_id, kind, :day, nullif(email, ''), nullif(phone, ''), nullif(website, ''), nullif(address, '')
            from import_unit where import_id = :table and is_new
            """;

    private static final String NAMES = """
            insert into unit_name (unit_id, name, short_name, folded, starts_on)
            select unit_id, name, case when short_name = '' then left(name, 60) else short_name end, folded, :day
            from import_unit where import_id = :table and is_new
            """;

    /* A new name ends the old one on the day; one of the same day is replaced. The short name goes along where it was the name itself. */
    private static final String RENAMED = WITH + """
            , ended as (
                update unit_name set ends_on = :day
                where unit_id in (select unit_id from effect where name_changed or short_name_changed) and starts_on < :day
                    and (ends_on is null or ends_on > :day)
            )
            insert into unit_name (unit_id, name, short_name, folded, starts_on)
            select s.unit_id, s.name, case when s.short_name <> '' then s.short_name
                when e.short_name_before = e.name_before then left(s.name, 60) else e.short_name_before end, s.folded, :day
            from effect e join import_unit s on s.import_id = :table and s.row = e.row
            where e.name_changed or e.short_name_changed
            on conflict (unit_id, starts_on) do update set name = excluded.name, short_name = excluded.short_name, folded = excluded.folded
            """;

    private static final String PARENTS = """
            insert into unit_parent (unit_id, parent_id, starts_on)
            select unit_id, parent_id, :day from import_unit where import_id = :table and is_new and parent_id is not null
            """;

    private static final String MOVED = WITH + """
            , ended as (
                update unit_parent set ends_on = :day where unit_id in (select unit_id from effect where parent_changed) and starts_on < :day
                    and (ends_on is null or ends_on > :day)
            )
            insert into unit_parent (unit_id, parent_id, starts_on)
            select s.unit_id, s.parent_id, :day from effect e join import_unit s on s.import_id = :table and s.row = e.row
            where e.parent_changed
            on conflict (unit_id, starts_on) do update set parent_id = excluded.parent_id
            """;

    private static final String CODES = """
            insert into unit_code (unit_id, code, starts_on)
            select s.unit_id, s.code, :day from import_unit s
            where s.import_id = :table and s.code <> '' and not exists (
                select 1 from unit_code c where c.unit_id = s.unit_id and c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day))
            """;

    private static final String DETAILS = WITH + """
            update unit u set version = u.version + 1, kind = s.kind, email = coalesce(nullif(s.email, ''), u.email),
                phone = coalesce(nullif(s.phone, ''), u.phone), website = coalesce(nullif(s.website, ''), u.website),
                address = coalesce(nullif(s.address, ''), u.address)
            from effect e join import_unit s on s.import_id = :table and s.row = e.row
            where u.id = e.unit_id and not e.is_new and %s
            """.formatted(UnitEffect.CHANGED);

    private static final String ALIASES = """
            insert into unit_alias (id, unit_id, alias, folded, created_at, created_by)
            select distinct on (k.folded) gen_random_uuid(), s.unit_id, k.alias, k.folded, :now, :by
            from import_unit s cross join lateral unnest(s.alias_keys, s.aliases) as k (folded, alias)
            where s.import_id = :table and not exists (select 1 from unit_alias a where a.folded = k.folded and a.body_id is null)
            """;

    /* New parents before what belongs to them; what is compared with what was, before it is changed. */
    static final List<String> STEPS = List.of(HISTORY, DETAILS, UNITS, NAMES, RENAMED, PARENTS, MOVED, CODES, ALIASES);

    private UnitWriting() {}
}
