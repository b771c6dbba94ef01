package vn.thidua.organization.intake;

import java.util.List;

/** How rows of clusters are looked at: each step is one statement, however many rows. */
final class ClusterCheck {

    private static final String FAULT =
            "insert into table_import_fault (import_id, row, found_by, heading, key, arguments)\n";

    /* All rows of one cluster are about the same one, also where it is yet to be made. */
    private static final String FIND = "with " + UnitWords.meant("import_cluster") + """
            update import_cluster s set cluster_id = coalesce(c.id, r.first_id), is_new = c.id is null,
                unit_id = case when m.matches = 1 then m.unit_id end, unit_matches = coalesce(m.matches, 0)
            from (select i.*, first_value(cluster_id) over (partition by year, folded order by row) as first_id
                from import_cluster i where import_id = :table) r
            left join cluster c on c.year = r.year and c.folded = r.folded
            left join meant m on m.unit_code = r.unit_code and m.unit_name = r.unit_name and m.unit_above = r.unit_above
            where s.import_id = r.import_id and s.row = r.row
            """;

    private static final String OTHER_CLUSTER = FAULT + """
            select distinct on (s.row) :table, s.row, 'CHECK', 'clusterName', 'import.fault.otherCluster', array[cast(r.row as text)]
            from import_cluster s join import_cluster r on r.import_id = s.import_id and r.cluster_id = s.cluster_id and r.row < s.row
                and (r.sort <> s.sort or r.basis_number <> s.basis_number and r.basis_number <> '' and s.basis_number <> ''
                    or r.basis_issuer <> s.basis_issuer and r.basis_issuer <> '' and s.basis_issuer <> ''
                    or r.basis_date <> s.basis_date)
            where s.import_id = :table order by s.row, r.row
            """;

    private static final String MEMBER_TWICE = FAULT + """
            select :table, row, 'CHECK', 'ofUnit', 'import.fault.memberTwice', array[cast(first as text)]
            from (select row, min(row) over (partition by year, unit_id) as first from import_cluster
                where import_id = :table and unit_id is not null) members
            where row > first
            """;

    private static final String MEMBER_ELSEWHERE = FAULT + """
            select :table, s.row, 'CHECK', 'ofUnit', 'import.fault.memberElsewhere', array[c.name]
            from import_cluster s join cluster_member m on m.unit_id = s.unit_id
            join cluster c on c.id = m.cluster_id and c.year = s.year and c.id <> s.cluster_id
            where s.import_id = :table
            """;

    /* A unit of the year is one that is there today, or on the day of that year that is nearest. */
    private static final String MEMBER_NOT_THERE = FAULT + """
            select :table, s.row, 'CHECK', 'ofUnit', 'import.fault.memberNotThere', cast('{}' as text[])
            from import_cluster s join unit u on u.id = s.unit_id
            where s.import_id = :table and s.year is not null
                and (least(make_date(s.year, 12, 31), greatest(make_date(s.year, 1, 1), :day)) < u.starts_on
                    or least(make_date(s.year, 12, 31), greatest(make_date(s.year, 1, 1), :day)) >= u.ends_on)
            """;

    private static final String PART_TWICE = FAULT + """
            select :table, row, 'CHECK', 'part', 'import.fault.partTwice', array[cast(first as text)]
            from (select row, min(row) over (partition by cluster_id, part) as first from import_cluster
                where import_id = :table and part in ('HEAD', 'DEPUTY')) parts
            where row > first
            """;

    static final List<String> STEPS = List.of(
            FIND,
            UnitWords.faults("import_cluster"),
            OTHER_CLUSTER,
            MEMBER_TWICE,
            MEMBER_ELSEWHERE,
            MEMBER_NOT_THERE,
            PART_TWICE);

    private ClusterCheck() {}
}
