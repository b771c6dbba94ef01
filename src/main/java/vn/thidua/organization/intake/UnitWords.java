package vn.thidua.organization.intake;

/** SQL that finds the units that rows mean: by identity code, else by name and what they belong to; names are compared without case but with their diacritics. */
final class UnitWords {

    /** Puts a name into the form in which names are compared. */
    static String key(String sql) {
        return "lower(" + sql + " collate \"vi-x-icu\")";
    }

    /**
     * Common table expressions {@code asked}, {@code found} and {@code meant (unit_code, unit_name, unit_above, matches, unit_id)} for the rows of a table. A name of the day goes
     * before one of another time.
     */
    static String meant(String table) {
        return """
                asked as (
                    select distinct unit_code, unit_name, unit_above from %s
                    where import_id = :table and (unit_code <> '' or unit_name <> '')
                ), found as (
                    select a.unit_code, a.unit_name, a.unit_above, c.unit_id,
                        case when c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day) then 0 else 1 end as distance
                    from asked a join unit_code c on c.code = a.unit_code
                    where a.unit_code <> ''
                    union
                    select a.unit_code, a.unit_name, a.unit_above, n.unit_id,
                        case when n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
                            and u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day) then 0 else 1 end
                    from asked a
                    join unit_name n on %s = %s
                    join unit u on u.id = n.unit_id
                    where a.unit_code = '' and (a.unit_above = '' or exists (
                        select 1 from unit_parent p join unit_name o on o.unit_id = p.parent_id
                        where p.unit_id = n.unit_id and %s = %s))
                ), meant as (
                    select unit_code, unit_name, unit_above, count(distinct unit_id) as matches, (array_agg(unit_id))[1] as unit_id
                    from (select f.*, min(distance) over (partition by unit_code, unit_name, unit_above) as nearest from found f) f
                    where distance = nearest group by unit_code, unit_name, unit_above
                )
                """.formatted(table, key("n.name"), key("a.unit_name"), key("o.name"), key("a.unit_above"));
    }

    /** Inserts the faults of rows whose unit is not known, or known twice. */
    static String faults(String table) {
        return """
                insert into table_import_fault (import_id, row, found_by, heading, key, arguments)
                select import_id, row, 'CHECK', case when unit_code = '' then 'ofUnit' else 'ofUnitCode' end,
                    case when unit_matches > 1 then 'import.fault.unitAmbiguous'
                        when unit_code = '' then 'import.fault.unitUnknown' else 'import.fault.unitCodeUnknown' end,
                    array[case when unit_code = '' then unit_name else unit_code end]
                from %s where import_id = :table and (unit_code <> '' or unit_name <> '') and unit_matches <> 1
                """.formatted(table);
    }

    private UnitWords() {}
}
