package vn.thidua.award.decision;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.shared.Moments;

/** Reads and writes the decisions by which awards were taken back or stand again. */
@NamedInterface("desk")
@Repository
public class RevocationRows {

    private final JdbcClient jdbc;

    RevocationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Revocation one) {
        jdbc.sql("""
                        insert into award_revocation (id, conferral_id, decision_id, what, ground, why, number, symbol, issued_on, place, signer_post, signer, recipients, at, by_name)
                        select :id, award, :decision, :what, :ground, :why, :number, :symbol, :on, :place, :post, :signer, :recipients, :at, :by
                        from unnest(cast(:awards as uuid[])) award
                        """)
                .param("id", one.id())
                .param("decision", one.decision().value())
                .param("what", one.what().name())
                .param("ground", one.ground())
                .param("why", one.why())
                .params(StampColumns.parameters(one.stamp()))
                .param("at", Moments.stored(one.at()))
                .param("by", one.by())
                .param("awards", one.awards().stream().map(ConferralId::value).toArray(UUID[]::new))
                .update();
    }

    /** Returns those about awards of decisions, the first first. */
    public List<Revocation> of(Collection<DecisionId> decisions) {
        Map<UUID, Revocation> all = new LinkedHashMap<>();
        jdbc.sql("select * from award_revocation where decision_id = any(:ids) order by at, id, conferral_id")
                .param("ids", decisions.stream().map(DecisionId::value).toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Revocation one = new Revocation(
                            id,
                            new DecisionId(row.getObject("decision_id", UUID.class)),
                            Revocation.What.valueOf(row.getString("what")),
                            row.getString("ground"),
                            row.getString("why"),
                            Objects.requireNonNull(StampColumns.read(row)),
                            List.of(new ConferralId(row.getObject("conferral_id", UUID.class))),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("by_name"));
                    all.merge(id, one, RevocationRows::both);
                });
        return List.copyOf(all.values());
    }

    private static Revocation both(Revocation one, Revocation other) {
        return new Revocation(
                one.id(),
                one.decision(),
                one.what(),
                one.ground(),
                one.why(),
                one.stamp(),
                java.util.stream.Stream.concat(one.awards().stream(), other.awards().stream())
                        .toList(),
                one.at(),
                one.by());
    }
}
