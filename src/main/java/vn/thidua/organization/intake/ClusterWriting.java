package vn.thidua.organization.intake;

import java.util.List;

/** What becomes of rows of clusters, and how they are applied: each step is one statement, however many rows. */
final class ClusterWriting {

    /** The common table expressions {@code wanted}, one row for each cluster, and {@code effect}, one for each row. */
    static final String EFFECT = """
            wanted as (
                select cluster_id, bool_and(is_new) as is_new, min(year) as year, min(sort) as sort, min(name) as name, min(folded) as folded,
                    max(basis_number) as basis_number, max(basis_issuer) as basis_issuer, max(basis_date) as basis_date, min(row) as first
                from import_cluster where import_id = :table group by cluster_id
            ), changed as (
                select w.cluster_id from wanted w join cluster c on c.id = w.cluster_id
                where w.sort <> c.sort or w.name <> c.name or w.basis_number <> '' and w.basis_number <> c.basis_number
                    or w.basis_issuer <> '' and w.basis_issuer <> c.basis_issuer
                    or w.basis_date is not null and w.basis_date is distinct from c.basis_date
            ), effect as (
                select s.row, s.cluster_id, s.unit_id,
                    s.unit_id is not null and m.unit_id is null or s.is_new and s.row = w.first as made,
                    m.part is not null and s.part is not null and s.part <> m.part
                        or s.row = w.first and s.cluster_id in (select cluster_id from changed) as changed
                from import_cluster s join wanted w on w.cluster_id = s.cluster_id
                left join cluster_member m on m.cluster_id = s.cluster_id and m.unit_id = s.unit_id
                where s.import_id = :table
            )
            """;

    private static final String WITH = "with " + EFFECT;

    private static final String VERSIONS = WITH + """
            update cluster set version = version + 1 where id in (select cluster_id from effect where made or changed)
            """;

    private static final String CLUSTERS = WITH + """
            insert into cluster (id, year, sort, name, folded, basis_number, basis_issuer, basis_date)
            select cluster_id, year, sort, name, folded, basis_number, basis_issuer, basis_date from wanted where is_new
            """;

    private static final String HEADS = WITH + """
            update cluster c set sort = w.sort, name = w.name, basis_number = coalesce(nullif(w.basis_number, ''), c.basis_number),
                basis_issuer = coalesce(nullif(w.basis_issuer, ''), c.basis_issuer), basis_date = coalesce(w.basis_date, c.basis_date)
            from wanted w where c.id = w.cluster_id and w.cluster_id in (select cluster_id from changed)
            """;

    /* Whoever had a part that somebody else gets is a member from then on; so the table of parts never has two heads. */
    private static final String FORMER = """
            update cluster_member m set part = 'MEMBER' from import_cluster s
            where s.import_id = :table and s.cluster_id = m.cluster_id and s.part = m.part and s.part in ('HEAD', 'DEPUTY')
                and s.unit_id <> m.unit_id
            """;

    private static final String LEAVING = """
            update cluster_member m set part = 'MEMBER' from import_cluster s
            where s.import_id = :table and s.cluster_id = m.cluster_id and s.unit_id = m.unit_id and s.part <> m.part
            """;

    private static final String PARTS = """
            update cluster_member m set part = s.part from import_cluster s
            where s.import_id = :table and s.cluster_id = m.cluster_id and s.unit_id = m.unit_id and s.part <> m.part
            """;

    private static final String MEMBERS = """
            insert into cluster_member (cluster_id, unit_id, part)
            select cluster_id, unit_id, coalesce(part, 'MEMBER') from import_cluster where import_id = :table and unit_id is not null
            on conflict (cluster_id, unit_id) do nothing
            """;

    static final List<String> STEPS = List.of(VERSIONS, CLUSTERS, HEADS, FORMER, LEAVING, PARTS, MEMBERS);

    private ClusterWriting() {}
}
