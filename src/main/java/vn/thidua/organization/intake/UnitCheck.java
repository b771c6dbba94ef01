package vn.thidua.organization.intake;

import java.util.List;

/** How rows of units are looked at: each step is one statement, however many rows. */
final class UnitCheck {

    /** Most levels of units one below the other. */
    private static final int DEEPEST = 30;

    private static final String FAULT =
            "insert into table_import_fault (import_id, row, found_by, heading, key, arguments)\n";

    private static final String OF_TODAY =
            "u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day) and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)";

    private static final String FIND_BY_CODE = """
            update import_unit s set unit_id = coalesce(c.unit_id, s.unit_id), is_new = c.unit_id is null, by_code = c.unit_id is not null,
                parent_id = null, parents = 0, matches = 0
            from import_unit r left join unit_code c on r.code <> '' and c.code = r.code
                and c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)
                and exists (select 1 from unit u where u.id = c.unit_id and u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day))
            where s.import_id = r.import_id and s.row = r.row and r.import_id = :table
            """;

    /* What is there goes before what stands in the table; by code before by name. */
    private static final String FIND_PARENTS =
            """
            with asked as (
                select distinct parent_code, parent_name from import_unit
                where import_id = :table and (parent_code <> '' or parent_name <> '')
            ), found as (
                select a.parent_code, a.parent_name, c.unit_id, 0 as distance
                from asked a join unit_code c on a.parent_code <> '' and c.code = a.parent_code
                    and c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)
                union
                select a.parent_code, a.parent_name, s.unit_id, 1
                from asked a join import_unit s on a.parent_code <> '' and s.import_id = :table and s.code = a.parent_code
                union
                select a.parent_code, a.parent_name, n.unit_id, 2
                from asked a join unit_name n on a.parent_code = '' and %1$s = %2$s join unit u on u.id = n.unit_id
                where %4$s
                union
                select a.parent_code, a.parent_name, s.unit_id, 3
                from asked a join import_unit s on a.parent_code = '' and s.import_id = :table and %3$s = %2$s
            ), meant as (
                select parent_code, parent_name, count(distinct unit_id) as parents, (array_agg(unit_id))[1] as unit_id
                from (select f.*, min(distance) over (partition by parent_code, parent_name) as nearest from found f) f
                where distance = nearest group by parent_code, parent_name
            )
            update import_unit s set parents = m.parents, parent_id = case when m.parents = 1 then m.unit_id end
            from meant m
            where s.import_id = :table and s.parent_code = m.parent_code and s.parent_name = m.parent_name
            """.formatted(UnitWords.key("n.name"), UnitWords.key("a.parent_name"), UnitWords.key("s.name"), OF_TODAY);

    static final String FIND_BY_NAME = """
            with found as (
                select s.row, count(*) as matches, (array_agg(u.id))[1] as unit_id
                from import_unit s
                join unit_name n on %s = %s
                join unit u on u.id = n.unit_id
                left join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
                where s.import_id = :table and s.is_new and %s
                    and (s.parent_code = '' and s.parent_name = '' or p.parent_id = s.parent_id)
                group by s.row
            )
            update import_unit s set unit_id = case when f.matches = 1 then f.unit_id else s.unit_id end,
                is_new = f.matches <> 1, matches = f.matches
            from found f where s.import_id = :table and s.row = f.row
            """.formatted(UnitWords.key("n.name"), UnitWords.key("s.name"), OF_TODAY);

    /* What stands in the table may be a unit that was found only now. */
    static final String FIND_PARENTS_AGAIN = """
            update import_unit s set parent_id = r.unit_id
            from import_unit r
            where s.import_id = :table and r.import_id = :table and not r.is_new and s.parents = 1
                and not exists (select 1 from unit u where u.id = s.parent_id)
                and (s.parent_code <> '' and r.code = s.parent_code or s.parent_code = '' and %s = %s)
            """.formatted(UnitWords.key("r.name"), UnitWords.key("s.parent_name"));

    private static final String TWICE = FAULT + """
            select :table, row, 'CHECK', case when code_first < row then 'unitCode' else 'name' end,
                case when code_first < row then 'import.fault.codeTwice' else 'import.fault.nameTwice' end,
                case when code_first < row then array[code, cast(code_first as text)] else array[cast(least(unit_first, name_first) as text)] end
            from (select row, code,
                    case when code <> '' then min(row) over (partition by code) end as code_first,
                    min(row) over (partition by unit_id) as unit_first,
                    case when code = '' then min(row) over (partition by %s, parent_code, %s) end as name_first
                from import_unit where import_id = :table and name <> '') rows
            where code_first < row or unit_first < row or name_first < row
            """.formatted(UnitWords.key("name"), UnitWords.key("parent_name"));

    private static final String PARENT_UNKNOWN = FAULT + """
            select :table, row, 'CHECK', case when parent_code = '' then 'parent' else 'parentCode' end,
                case when parents = 0 then 'import.fault.parentUnknown' else 'import.fault.parentAmbiguous' end,
                array[case when parent_code = '' then parent_name else parent_code end]
            from import_unit where import_id = :table and (parent_code <> '' or parent_name <> '') and parents <> 1
            """;

    private static final String PARENT_ENDS = FAULT + """
            select :table, s.row, 'CHECK', 'parent', 'import.fault.parentEnds', array[n.name]
            from import_unit s join unit u on u.id = s.parent_id and u.ends_on is not null
            join lateral (select name from unit_name n where n.unit_id = u.id order by starts_on desc limit 1) n on true
            where s.import_id = :table
            """;

    private static final String NAME_AMBIGUOUS = FAULT + """
            select :table, row, 'CHECK', 'name', 'import.fault.nameAmbiguous', array[name]
            from import_unit where import_id = :table and matches > 1
            """;

    private static final String CODE_OTHER = FAULT + """
            select :table, s.row, 'CHECK', 'unitCode', 'import.fault.unitCodeOther', array[c.code]
            from import_unit s join unit_code c on c.unit_id = s.unit_id and c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)
            where s.import_id = :table and not s.by_code and s.code <> '' and c.code <> s.code
            """;

    /* The units as they would be afterwards. */
    private static final String AFTERWARDS = """
            afterwards as (
                select u.id, coalesce(s.name, n.name) as name, case when s.parent_id is not null then s.parent_id else p.parent_id end as parent_id
                from unit u
                join unit_name n on n.unit_id = u.id and %s
                left join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
                left join import_unit s on s.import_id = :table and not s.is_new and s.unit_id = u.id
                union all
                select unit_id, name, parent_id from import_unit where import_id = :table and is_new
            )
            """.formatted(OF_TODAY);

    private static final String CIRCLE =
            "with recursive " + AFTERWARDS + """
            , up (row, start, at, depth) as (
                select s.row, s.unit_id, a.parent_id, 1 from import_unit s join afterwards a on a.id = s.unit_id
                where s.import_id = :table and s.parent_id is not null
                union all
                select u.row, u.start, a.parent_id, u.depth + 1 from up u join afterwards a on a.id = u.at
                where u.at <> u.start and u.depth < %d
            )
            """.formatted(DEEPEST) + FAULT + """
            select distinct :table, row, 'CHECK', 'parent', 'import.fault.parentCircle', cast('{}' as text[])
            from up where at = start or depth = %d and at is not null
            """.formatted(DEEPEST);

    private static final String NAME_TAKEN =
            "with " + AFTERWARDS + FAULT + """
            select distinct :table, s.row, 'CHECK', 'name', 'import.fault.nameTaken', array[s.name]
            from import_unit s
            join afterwards mine on mine.id = s.unit_id
            join afterwards other on other.id <> mine.id and %s = %s and other.parent_id is not distinct from mine.parent_id
            where s.import_id = :table and s.matches <= 1
                and not exists (select 1 from import_unit r where r.import_id = :table and r.unit_id = other.id and r.row > s.row)
                and not exists (select 1 from table_import_fault f where f.import_id = :table and f.row = s.row and f.key = 'import.fault.nameTwice')
            """.formatted(UnitWords.key("other.name"), UnitWords.key("mine.name"));

    private static final String CHANGES_SOON = "with " + UnitEffect.EFFECT + FAULT + """
            select :table, e.row, 'CHECK', 'name', 'import.fault.changesSoon', cast('{}' as text[])
            from effect e where %s and (
                exists (select 1 from unit u where u.id = e.unit_id and u.ends_on is not null)
                or exists (select 1 from unit_name d where d.unit_id = e.unit_id and (d.starts_on > :day or d.ends_on > :day))
                or exists (select 1 from unit_parent d where d.unit_id = e.unit_id and (d.starts_on > :day or d.ends_on > :day))
                or exists (select 1 from unit_code d where d.unit_id = e.unit_id and (d.starts_on > :day or d.ends_on > :day)))
            """.formatted(UnitEffect.DATED);

    private static final String ALIAS_TAKEN = "with names as (\n" + """
                select s.row, s.unit_id, k.folded, k.alias, min(s.row) over (partition by k.folded) as first
                from import_unit s cross join lateral unnest(s.alias_keys, s.aliases) as k (folded, alias)
                where s.import_id = :table
            )
            """ + FAULT + """
            select distinct :table, n.row, 'CHECK', 'otherNames', 'import.fault.aliasTaken', array[n.alias]
            from names n left join unit_alias a on a.folded = n.folded and a.body_id is null
            where n.first < n.row or a.id is not null and a.unit_id is distinct from n.unit_id
            """;

    static final List<String> FIND = List.of(FIND_BY_CODE, FIND_PARENTS);

    static final List<String> FAULTS = List.of(
            TWICE,
            PARENT_UNKNOWN,
            PARENT_ENDS,
            NAME_AMBIGUOUS,
            CODE_OTHER,
            CIRCLE,
            NAME_TAKEN,
            CHANGES_SOON,
            ALIAS_TAKEN);

    private UnitCheck() {}
}
