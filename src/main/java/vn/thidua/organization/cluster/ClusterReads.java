package vn.thidua.organization.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.reorganisation.LegalBasis;

/** Reads clusters; as many statements for one cluster as for a hundred. */
@NamedInterface("desk")
@Repository
public class ClusterReads {

    private static final String CLUSTER = """
            select id, year, sort, name, basis_number, basis_issuer, basis_date, copied_from, pledge_name, version from cluster
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final Successions successions;
    private final Clock clock;

    ClusterReads(JdbcClient jdbc, Units units, Successions successions, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.successions = successions;
        this.clock = clock;
    }

    /** A pledge as it was handed in. */
    @NamedInterface("desk")
    public record Pledge(String name, byte[] bytes) {}

    /** Returns the clusters of a year, by kind and name. */
    public List<Cluster> of(int year) {
        return withMembers(
                CLUSTER + " where year = :year order by sort desc, name collate vietnamese_names",
                Map.of("year", year));
    }

    /** Returns a cluster. */
    public Optional<Cluster> find(ClusterId id) {
        return withMembers(CLUSTER + " where id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Returns the cluster and those of earlier years that it goes back to, the latest first. */
    public List<Cluster> history(ClusterId id) {
        return withMembers(
                """
                        with recursive back (at) as (
                            select cast(:id as uuid) union select c.copied_from from cluster c join back b on c.id = b.at where c.copied_from is not null
                        )
                        """ + CLUSTER + " where id in (select at from back) order by year desc", Map.of("id", id.value()));
    }

    /** Returns the years that have clusters, the latest first. */
    public List<Integer> years() {
        return jdbc.sql("select distinct year from cluster order by year desc")
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** Returns the last year before the given one in which each unit, or one whose heir it is, was head. */
    public Map<UnitId, Integer> led(Collection<UnitId> members, int before) {
        Map<UnitId, UnitId> heirs = successions.heritage(members, Heritage.WORK, dayOf(before));
        List<UnitId> from = List.copyOf(heirs.keySet());
        return jdbc
                .sql("""
                        select h.heir_id, max(c.year)
                        from unnest(cast(:from as uuid[]), cast(:to as uuid[])) h (unit_id, heir_id)
                        join cluster_member m on m.unit_id = h.unit_id and m.part = 'HEAD'
                        join cluster c on c.id = m.cluster_id and c.year < :before
                        group by h.heir_id
                        """)
                .param("from", from.stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "to",
                        from.stream()
                                .map(unit -> heirs.getOrDefault(unit, unit).value())
                                .toArray(UUID[]::new))
                .param("before", before)
                .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns what the clusters of a year become in another. */
    public ClusterCopy copy(int from, int to) {
        List<Cluster> before = of(from);
        LocalDate day = dayOf(to);
        Set<UnitId> members = before.stream()
                .flatMap(cluster -> cluster.members().stream())
                .map(ClusterMember::unit)
                .collect(Collectors.toSet());
        List<Unit> now = units.on(day);
        Map<UnitId, Unit> then = units.on(dayOf(from)).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        Set<String> kinds = members.stream()
                .flatMap(member -> Optional.ofNullable(then.get(member)).stream())
                .map(Unit::kind)
                .collect(Collectors.toSet());
        List<UnitId> newcomers = now.stream()
                .filter(unit -> kinds.contains(unit.kind()) && !then.containsKey(unit.id()))
                .map(Unit::id)
                .toList();
        return ClusterCopy.of(
                before,
                successions.successorsOf(members, day),
                now.stream().map(Unit::id).collect(Collectors.toSet()),
                newcomers);
    }

    /** Returns the day as of which the units of a year are seen: today, or the day of that year that is nearest. */
    public LocalDate dayOf(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    /** Returns the pledge of a cluster. */
    public Optional<Pledge> pledge(ClusterId id) {
        return jdbc.sql(
                        "select c.pledge_name, f.bytes from cluster c join cluster_file f on f.sha256 = c.pledge_sha256 where c.id = :id")
                .param("id", id.value())
                .query((row, n) -> new Pledge(row.getString(1), row.getBytes(2)))
                .optional();
    }

    private List<Cluster> withMembers(String sql, Map<String, Object> params) {
        List<Cluster> bare =
                jdbc.sql(sql).params(params).query(ClusterReads::cluster).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<ClusterMember>> members = jdbc
                .sql("""
                        select m.cluster_id, m.unit_id, m.part from cluster_member m
                        join lateral (select name from unit_name n where n.unit_id = m.unit_id order by starts_on desc limit 1) n on true
                        where m.cluster_id in (:ids)
                        order by m.part = 'MEMBER', m.part = 'DEPUTY', n.name collate vietnamese_names
                        """)
                .param("ids", bare.stream().map(cluster -> cluster.id().value()).toList())
                .query((row, n) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new ClusterMember(
                                new UnitId(row.getObject(2, UUID.class)), ClusterPart.valueOf(row.getString(3)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(cluster -> new Cluster(
                        cluster.id(),
                        cluster.year(),
                        cluster.sort(),
                        cluster.name(),
                        cluster.decision(),
                        cluster.before(),
                        cluster.pledge(),
                        members.getOrDefault(cluster.id().value(), List.of()),
                        cluster.version()))
                .toList();
    }

    private static Cluster cluster(ResultSet row, int number) throws SQLException {
        return new Cluster(
                new ClusterId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                ClusterSort.valueOf(row.getString("sort")),
                row.getString("name"),
                new LegalBasis(
                        row.getString("basis_number"),
                        row.getString("basis_issuer"),
                        row.getObject("basis_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("copied_from", UUID.class)).map(ClusterId::new),
                Optional.ofNullable(row.getString("pledge_name")),
                List.of(),
                row.getLong("version"));
    }
}
