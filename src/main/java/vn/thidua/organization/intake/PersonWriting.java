package vn.thidua.organization.intake;

import java.util.List;

/** How rows of people and positions are applied: each step is one statement, however many rows. What changes is written down before it does. */
final class PersonWriting {

    /* Positions of one person that change at once are one line of its history. */
    private static final String HISTORY = """
            insert into person_change (person_id, version, field, before, after, changed_at, changed_by)
            select p.id, p.version + 1, c.field, coalesce(c.before, ''), c.after, :now, :by
            from import_person_effect e
            join import_person s on s.import_id = e.import_id and s.row = e.row
            join person p on p.id = s.person_id
            join person_name n on n.person_id = p.id and n.ends_on is null
            cross join lateral (values
                ('NAME', n.name, s.name),
                ('BORN_ON', to_char(p.born_on, 'DD/MM/YYYY'), to_char(s.born_on, 'DD/MM/YYYY')),
                ('GENDER', p.gender, s.gender),
                ('PHONE', p.phone, s.phone),
                ('EMAIL', p.email, s.email)) as c (field, before, after)
            where e.import_id = :table and e.person_changed and c.after <> '' and c.after is distinct from c.before
            union all
            select p.id, p.version + 1, 'POSITION', string_agg(coalesce(w.post, ''), '; ' order by s.row), string_agg(s.post, '; ' order by s.row),
                :now, :by
            from import_person_effect e
            join import_person s on s.import_id = e.import_id and s.row = e.row
            join person p on p.id = s.person_id
            left join person_position w on w.id = s.position_id
            where e.import_id = :table and not e.person_new and (e.position_new or e.position_changed)
            group by p.id, p.version
            """;

    private static final String VERSIONS = """
            update person set version = version + 1 where id in (
                select person_id from import_person_effect
                where import_id = :table and not person_new and (person_changed or position_new or position_changed))
            """;

    private static final String NEW_PEOPLE = """
            insert into person (id, code, born_on, gender, phone, email)
            select person_id, code, born_on, gender, nullif(phone, ''), nullif(email, '')
            from import_person where import_id = :table and is_new
            """;

    private static final String NEW_NAMES = """
            insert into person_name (person_id, name, folded, sort_key, starts_on)
            select person_id, name, folded, sort_key, date '0001-01-01' from import_person where import_id = :table and is_new
            """;

    private static final String PEOPLE = """
            update person p set born_on = coalesce(s.born_on, p.born_on), gender = coalesce(s.gender, p.gender),
                phone = coalesce(nullif(s.phone, ''), p.phone), email = coalesce(nullif(s.email, ''), p.email)
            from import_person s
            where s.import_id = :table and not s.is_new and p.id = s.person_id and (
                s.born_on is distinct from p.born_on and s.born_on is not null
                or s.gender is distinct from p.gender and s.gender is not null
                or s.phone is distinct from p.phone and s.phone <> ''
                or s.email is distinct from p.email and s.email <> '')
            """;

    private static final String NAMES = """
            update person_name n set name = s.name, folded = s.folded, sort_key = s.sort_key
            from import_person s
            where s.import_id = :table and not s.is_new and n.person_id = s.person_id and n.ends_on is null
                and s.name <> '' and s.name <> n.name
            """;

    private static final String POSITIONS = """
            update person_position w set category = s.category, leader = coalesce(s.leader, w.leader), sort = coalesce(s.sort, w.sort),
                paper = coalesce(nullif(s.paper, ''), w.paper), ends_on = coalesce(s.ends_on, w.ends_on), version = w.version + 1
            from import_person_effect e join import_person s on s.import_id = e.import_id and s.row = e.row
            where e.import_id = :table and e.position_changed and w.id = s.position_id
            """;

    private static final String NEW_POSITIONS = """
            insert into person_position (id, person_id, unit_id, sort, category, post, leader, paper, starts_on, ends_on)
            select position_id, person_id, unit_id, coalesce(sort, 'MAIN'), category, post, coalesce(leader, false), paper, starts_on, ends_on
            from import_person where import_id = :table and unit_id is not null and position_is_new
            """;

    private static final String IDENTITIES = """
            insert into person_identity (id, person_id, sort, last_four, cipher, key_id, lookup, kept_at)
            select distinct on (s.person_id, s.identity_lookup) s.identity_id, s.person_id, s.identity_sort, s.identity_last_four,
                s.identity_cipher, s.identity_key_id, s.identity_lookup, :now
            from import_person s
            where s.import_id = :table and s.identity_lookup is not null and not exists (
                select 1 from person_identity i where i.person_id = s.person_id and i.lookup = s.identity_lookup)
            """;

    /** What becomes of people who are there already. */
    static final List<String> CHANGES = List.of(HISTORY, VERSIONS, PEOPLE, NAMES, POSITIONS);

    /** What is added, to them too. */
    static final List<String> ADDITIONS = List.of(NEW_PEOPLE, NEW_NAMES, NEW_POSITIONS, IDENTITIES);

    private PersonWriting() {}
}
