package vn.thidua.organization.intake;

/** SQL that says what becomes of each row of an import of units on a day. What is empty in a row stays as it is. */
final class UnitEffect {

    /** The common table expression {@code effect}. */
    static final String EFFECT = """
            effect as (
                select s.row, s.unit_id, s.is_new,
                    not s.is_new and s.name <> n.name as name_changed,
                    not s.is_new and s.short_name <> '' and s.short_name <> n.short_name as short_name_changed,
                    not s.is_new and s.kind <> u.kind as kind_changed,
                    not s.is_new and s.parent_id is not null and s.parent_id is distinct from p.parent_id as parent_changed,
                    not s.is_new and s.code <> '' and c.code is null as code_new,
                    not s.is_new and (
                        s.email <> '' and s.email is distinct from u.email
                        or s.phone <> '' and s.phone is distinct from u.phone
                        or s.website <> '' and s.website is distinct from u.website
                        or s.address <> '' and s.address is distinct from u.address) as contacts_changed,
                    exists (
                        select 1 from unnest(s.alias_keys) as k (folded)
                        where not exists (select 1 from unit_alias a where a.folded = k.folded and a.body_id is null)) as alias_new,
                    n.name as name_before, n.short_name as short_name_before, u.kind as kind_before, p.parent_id as parent_before,
                    c.code as code_before, u.email as email_before, u.phone as phone_before, u.website as website_before,
                    u.address as address_before, u.version as version_before
                from import_unit s
                left join unit u on u.id = s.unit_id
                left join unit_name n on n.unit_id = u.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
                left join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
                left join unit_code c on c.unit_id = u.id and c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)
                where s.import_id = :table
            )
            """;

    /** Tells of a row of {@link #EFFECT} whether it changes the unit itself. */
    static final String CHANGED =
            "(name_changed or short_name_changed or kind_changed or parent_changed or code_new or contacts_changed)";

    /** Tells of a row of {@link #EFFECT} whether it changes what is dated. */
    static final String DATED = "(name_changed or short_name_changed or parent_changed or code_new)";

    private UnitEffect() {}
}
