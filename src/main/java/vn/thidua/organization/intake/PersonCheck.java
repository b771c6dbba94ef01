package vn.thidua.organization.intake;

import java.util.List;

/** How rows of people and positions are looked at: each step is one statement, however many rows. They say what {@code PositionRules} say of one person; a test compares both. */
final class PersonCheck {

    private static final String FAULT =
            "insert into table_import_fault (import_id, row, found_by, heading, key, arguments)\n";

    /* Files that were merged lead to the one that stands for the person. Rows that mean what they meant are not written anew: they are checked again before they are applied. */
    static final String FIND =
            """
            with recursive whose (code, at, next) as (
                select code, id, merged_into from person where code in (select code from import_person where import_id = :table)
                union all
                select w.code, p.id, p.merged_into from whose w join person p on p.id = w.next
            ),
            """ + UnitWords.meant("import_person") + """
            update import_person s set person_id = coalesce(w.at, s.person_id), is_new = w.at is null,
                unit_id = case when m.matches = 1 then m.unit_id end, unit_matches = coalesce(m.matches, 0),
                position_id = coalesce(x.id, s.position_id), position_is_new = x.id is null
            from import_person r
            left join whose w on w.code = r.code and w.next is null
            left join meant m on m.unit_code = r.unit_code and m.unit_name = r.unit_name and m.unit_above = r.unit_above
            left join lateral (
                select p.id from person_position p
                where p.person_id = w.at and m.matches = 1 and p.unit_id = m.unit_id and p.starts_on = r.starts_on and %s = %s
                order by p.id limit 1) x on true
            where s.import_id = r.import_id and s.row = r.row and r.import_id = :table
                and (s.person_id, s.is_new, s.unit_id, s.unit_matches, s.position_id, s.position_is_new) is distinct from (
                    coalesce(w.at, s.person_id), w.at is null, case when m.matches = 1 then m.unit_id end, coalesce(m.matches, 0),
                    coalesce(x.id, s.position_id), x.id is null)
            """.formatted(UnitWords.key("p.post"), UnitWords.key("r.post"));

    private static final String CODE_TWICE = FAULT + """
            select :table, row, 'CHECK', 'personCode', 'import.fault.codeTwice', array[code, cast(first as text)]
            from (select row, code, min(row) over (partition by code) as first from import_person
                where import_id = :table and code <> '') codes
            where :people and row > first
            """;

    private static final String PERSON_UNKNOWN = FAULT + """
            select :table, row, 'CHECK', 'personCode', 'import.fault.personUnknown', array[code]
            from import_person where import_id = :table and not :people and code <> '' and is_new
            """;

    private static final String IDENTITY_ELSEWHERE = FAULT + """
            select distinct :table, s.row, 'CHECK', 'identity', 'import.fault.identityElsewhere', cast('{}' as text[])
            from import_person s join person_identity i on i.lookup = s.identity_lookup and i.person_id <> s.person_id
            where s.import_id = :table
            """;

    private static final String IDENTITY_TWICE = FAULT + """
            select :table, row, 'CHECK', 'identity', 'import.fault.identityTwice', array[cast(first as text)]
            from (select row, code, min(row) over (partition by identity_lookup) as first,
                    first_value(code) over (partition by identity_lookup order by row) as first_code
                from import_person where import_id = :table and identity_lookup is not null) numbers
            where row > first and code <> first_code
            """;

    private static final String BEFORE_BIRTH = FAULT + """
            select :table, s.row, 'CHECK', 'startsOn', 'import.fault.beforeBirth', cast('{}' as text[])
            from import_person s left join person p on p.id = s.person_id
            where s.import_id = :table and s.starts_on < coalesce(s.born_on, p.born_on)
            """;

    /* The first day of a unit that no reorganisation began is only the day on which the program heard of it. */
    private static final String UNIT_NOT_THERE = FAULT + """
            select :table, s.row, 'CHECK', 'startsOn', 'import.fault.unitNotThere', array[n.name]
            from import_person s join unit u on u.id = s.unit_id
            join lateral (select name from unit_name n where n.unit_id = u.id order by starts_on desc limit 1) n on true
            where s.import_id = :table and (u.begun_by is not null and s.starts_on < u.starts_on or s.starts_on >= u.ends_on)
            """;

    /* The positions of everybody concerned as they would be afterwards; those without a row are there already. */
    private static final String AFTERWARDS = """
            with afterwards (person_id, row, unit_id, sort, post, days) as (
                select s.person_id, s.row, s.unit_id, coalesce(s.sort, w.sort, 'MAIN'), s.post,
                    daterange(s.starts_on, coalesce(s.ends_on, w.ends_on))
                from import_person s left join person_position w on w.id = s.position_id
                where s.import_id = :table and s.unit_id is not null and s.starts_on is not null
                    and (s.ends_on is null or s.ends_on > s.starts_on)
                union all
                select w.person_id, null, w.unit_id, w.sort, w.post, daterange(w.starts_on, w.ends_on)
                from person_position w
                where w.person_id in (select person_id from import_person where import_id = :table and not is_new)
                    and w.id not in (select position_id from import_person where import_id = :table and not position_is_new)
            )
            """;

    private static final String OVERLAPS =
            AFTERWARDS + FAULT + """
            select distinct :table, one.row, 'CHECK', 'startsOn',
                case when one.sort = 'MAIN' and other.sort = 'MAIN' then 'import.fault.mainOverlaps'
                    when one.sort = 'SECONDED' and other.sort = 'SECONDED' then 'import.fault.secondedTwice'
                    else 'import.fault.sameTwice' end,
                array[other.post, coalesce(cast(other.row as text), '')]
            from afterwards one join afterwards other on other.person_id = one.person_id and other.days && one.days
                and (other.row is null or other.row < one.row)
            where one.row is not null and (one.sort = 'MAIN' and other.sort = 'MAIN' or one.sort = 'SECONDED' and other.sort = 'SECONDED'
                or one.unit_id = other.unit_id and %s = %s)
            """.formatted(UnitWords.key("one.post"), UnitWords.key("other.post"));

    private static final String SECONDED = AFTERWARDS + """
            , secondment as (
                select s.person_id, s.unit_id, s.post, s.days,
                    coalesce(s.row, (select min(r.row) from afterwards r where r.person_id = s.person_id)) as row,
                    coalesce((select range_agg(m.days) from afterwards m where m.person_id = s.person_id and m.sort = 'MAIN'),
                        '{}') as home
                from afterwards s where s.sort = 'SECONDED'
            )
            """ + FAULT + """
            select :table, s.row, 'CHECK', 'sort',
                case when s.home @> s.days then 'import.fault.secondedHome' else 'import.fault.secondedFromNowhere' end, array[s.post]
            from secondment s
            where s.row is not null and (not s.home @> s.days or exists (
                select 1 from afterwards m where m.person_id = s.person_id and m.sort = 'MAIN' and m.days && s.days and m.unit_id = s.unit_id))
            """;

    /** What is looked for once it is found whom and what the rows mean. */
    static final List<String> FAULTS = List.of(
            CODE_TWICE,
            PERSON_UNKNOWN,
            UnitWords.faults("import_person"),
            IDENTITY_ELSEWHERE,
            IDENTITY_TWICE,
            BEFORE_BIRTH,
            UNIT_NOT_THERE,
            OVERLAPS,
            SECONDED);

    /** What others can have brought about since rows were found without fault, where these mean what they meant and everybody in them is new. */
    static final List<String> FAULTS_SINCE = List.of(IDENTITY_ELSEWHERE, UNIT_NOT_THERE);

    private PersonCheck() {}
}
