package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes final places and what people decide between equals. */
@Repository
class FinalRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FrozenPlaces frozen;

    FinalRows(JdbcClient jdbc, JsonMapper json, FrozenPlaces frozen) {
        this.jdbc = jdbc;
        this.json = json;
        this.frozen = frozen;
    }

    /** Keeps others from making places of the group final until the transaction ends. */
    void lock(UUID group) {
        jdbc.sql("select 1 from scoring_group where id = :group for update")
                .param("group", group)
                .query(Integer.class)
                .optional();
    }

    /** Writes the order of units that stand level, in the place of what was decided of them. */
    void decide(UUID group, List<UnitId> order, String why, By by, Instant now) {
        Integer[] places = new Integer[order.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i + 1;
        }
        jdbc.sql("""
                        insert into scoring_tie (group_id, unit_id, ord, why, at, by_id, by_name)
                        select :group, t.unit, t.ord, :why, :now, :account, :by from unnest(cast(:units as uuid[]), cast(:places as int[])) t (unit, ord)
                        on conflict (group_id, unit_id) do update set ord = excluded.ord, why = excluded.why, at = excluded.at, by_id = excluded.by_id,
                            by_name = excluded.by_name
                        """)
                .param("group", group)
                .param("units", order.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("places", places)
                .param("why", why)
                .param("now", Moments.stored(now))
                .param("account", by.account())
                .param("by", by.name())
                .update();
    }

    /** Writes how many may be put forward, in the place of what was written. */
    void quotas(UUID group, List<Quota> quotas) {
        jdbc.sql("delete from scoring_quota where group_id = :group")
                .param("group", group)
                .update();
        jdbc.sql("""
                        insert into scoring_quota (group_id, ord, name, amount, base, rounding)
                        select :group, t.ord, t.name, t.amount, t.base, t.rounding
                        from unnest(cast(:names as text[]), cast(:amounts as numeric[]), cast(:bases as text[]), cast(:roundings as text[]))
                            with ordinality t (name, amount, base, rounding, ord)
                        """)
                .param("group", group)
                .param("names", quotas.stream().map(Quota::name).toArray(String[]::new))
                .param("amounts", quotas.stream().map(Quota::percent).toArray(BigDecimal[]::new))
                .param("bases", quotas.stream().map(one -> one.base().name()).toArray(String[]::new))
                .param(
                        "roundings",
                        quotas.stream().map(one -> one.rounding().name()).toArray(String[]::new))
                .update();
    }

    /** Makes places final; false where the same ones are already. */
    boolean insert(FinalRanking ranking, Standings.Standing standing) {
        boolean fresh = jdbc.sql("""
                                insert into scoring_ranking (id, group_id, number, finalised_at, finalised_by, why, quotas)
                                values (:id, :group, :number, :at, :by, :why, coalesce((
                                    select jsonb_agg(jsonb_build_object('name', q.name, 'percent', q.amount, 'base', q.base, 'rounding', q.rounding) order by q.ord)
                                    from scoring_quota q where q.group_id = :group), '[]')) on conflict do nothing
                                """)
                        .param("id", ranking.id())
                        .param("group", ranking.group())
                        .param("number", ranking.number())
                        .param("at", Moments.stored(ranking.at()))
                        .param("by", ranking.by())
                        .param("why", ranking.why())
                        .update()
                > 0;
        if (fresh) {
            places(ranking.id(), standing);
            frozen.keep(
                    ranking.id(),
                    standing.scores().round(),
                    standing.places().stream()
                            .map(placed -> placed.contestant().who())
                            .toList());
        }
        return fresh;
    }

    private void places(UUID ranking, Standings.Standing standing) {
        List<Criterion> criteria = standing.scores().scoring().criteria();
        List<Line> lines = new ArrayList<>();
        for (Placed<UnitScore> placed : standing.places()) {
            lines.add(line(lines.size() + 1, placed, criteria, why(placed, standing)));
        }
        jdbc.sql("""
                        insert into scoring_place (ranking_id, unit_id, ord, name, place, shared, decided, base, bonus, penalty, total, open, grade, knock_outs,
                            compared, decided_why, outcomes)
                        select :ranking, p.unit, p.ord, p.name, p.place, p.shared, p.decided, p.base, p.bonus, p.penalty, p.total, p.open, p.grade, p.knocks,
                            p.compared, p.why, p.outcomes
                        from jsonb_to_recordset(cast(:lines as jsonb)) p (unit uuid, ord int, name text, place int, shared boolean, decided int, base numeric,
                            bonus numeric, penalty numeric, total numeric, open int, grade text, knocks text[], compared numeric[], why text, outcomes jsonb)
                        """)
                .param("ranking", ranking)
                .param("lines", json.writeValueAsString(lines))
                .update();
    }

    /** A place as it is written. */
    private record Line(
            UUID unit,
            int ord,
            String name,
            @Nullable Integer place,
            boolean shared,
            @Nullable Integer decided,
            BigDecimal base,
            BigDecimal bonus,
            BigDecimal penalty,
            BigDecimal total,
            int open,
            String grade,
            List<String> knocks,
            List<@Nullable BigDecimal> compared,
            String why,
            Map<String, FinalPlace.Points> outcomes) {}

    private static Line line(int ord, Placed<UnitScore> placed, List<Criterion> criteria, String why) {
        UnitScore unit = placed.contestant().who();
        Scored scored = placed.contestant().scored();
        return new Line(
                unit.sheet().unit().value(),
                ord,
                unit.sheet().name(),
                placed.place(),
                placed.shared(),
                placed.above().map(Placed.Decided::tie).orElse(null),
                scored.base(),
                scored.bonus(),
                scored.penalty(),
                scored.total(),
                scored.open(),
                scored.grade() == null ? "" : scored.grade().name(),
                scored.knockOuts(),
                placed.contestant().ties(),
                why,
                outcomes(criteria, scored.outcomes()));
    }

    private static String why(Placed<UnitScore> placed, Standings.Standing standing) {
        return placed.above().filter(Placed.Decided.BY_PEOPLE::equals).isPresent()
                ? standing.why().getOrDefault(placed.contestant().who().sheet().unit(), "")
                : "";
    }

    private static Map<String, FinalPlace.Points> outcomes(List<Criterion> criteria, List<Outcome> outcomes) {
        Map<String, FinalPlace.Points> points = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            points.put(
                    criteria.get(i).code(),
                    new FinalPlace.Points(
                            outcomes.get(i).points(), outcomes.get(i).why()));
        }
        return points;
    }

    /** Opens final places again; false where they are open. */
    boolean open(UUID ranking, String why, By by, Instant now) {
        return jdbc.sql("""
                                update scoring_ranking set opened_at = :now, opened_by = :by, opened_why = :why where id = :id and opened_at is null
                                """)
                        .param("id", ranking)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .param("why", why)
                        .update()
                > 0;
    }
}
