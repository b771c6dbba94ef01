package vn.thidua.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.Warning;
import vn.thidua.shared.Vietnamese;

/** Keeps what the program read in a plan. */
@Repository
class ReadingRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final ReviewReads reads;
    private final ValueJson json;

    ReadingRows(JdbcClient jdbc, NamedParameterJdbcTemplate batch, ReviewReads reads, ValueJson json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.reads = reads;
        this.json = json;
    }

    /** Keeps text, items and warnings; items that match those of the version before keep their ids and get its decisions proposed. */
    void keep(PlanId plan, ReadPlan read) {
        Optional<PlanId> revises = jdbc.sql("select revises from plan_document where id = :id and revises is not null")
                .param("id", plan.value())
                .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                .optional();
        document(plan, read);
        items(plan, read, revises.map(reads::items).orElse(List.of()));
        warnings(plan, read.reading().warnings());
    }

    private void document(PlanId plan, ReadPlan read) {
        String title = Titles.of(read.reading().header()).orElse(read.intake().fileName());
        jdbc.sql("""
                        update plan_document set state = 'READ', media_type = :mediaType, title = :title,
                            folded = folded || ' ' || :folded, text = :text, pages = cast(:pages as jsonb),
                            notes = cast(:notes as jsonb), signatures = cast(:signatures as jsonb),
                            parts = cast(:parts as jsonb), page_count = :pageCount, page = :pageCount, reader = null,
                            beat_at = null, version = version + 1
                        where id = :id
                        """)
                .param("mediaType", read.intake().mediaType())
                .param("title", title)
                .param("folded", Vietnamese.fold(title))
                .param("text", read.text())
                .param("pages", json.write(read.intake().pages()))
                .param("notes", json.write(read.intake().notes()))
                .param("signatures", json.write(read.intake().signatures()))
                .param("parts", json.write(read.reading().parts()))
                .param("pageCount", read.intake().pages().size())
                .param("id", plan.value())
                .update();
    }

    private void items(PlanId plan, ReadPlan read, List<PlanItem> before) {
        Map<NewItem, PlanItem> matches = VersionMatch.of(read.items(), before);
        Set<PlanItemId> taken = new HashSet<>();
        List<SqlParameterSource> rows = new ArrayList<>();
        for (NewItem item : read.items()) {
            PlanItem old = matches.get(item);
            PlanItemId id = old != null && taken.add(old.id()) ? old.id() : new PlanItemId(UUID.randomUUID());
            PlanItem.Proposal proposal = proposal(item, old);
            rows.add(new MapSqlParameterSource()
                    .addValue("plan", plan.value())
                    .addValue("id", id.value())
                    .addValue("position", rows.size() + 1)
                    .addValue("kind", item.kind().name())
                    .addValue("label", item.label())
                    .addValue("from", item.span().from())
                    .addValue("to", item.span().to())
                    .addValue("value", json.write(item.value()))
                    .addValue("certain", item.certain())
                    .addValue(
                            "proposal",
                            proposal == null ? null : proposal.decision().name())
                    .addValue("proposalValue", proposal == null ? null : json.writeOrNull(proposal.value())));
        }
        batch.batchUpdate("""
                insert into plan_item (plan_id, id, position, kind, label, span_from, span_to, value, read_value, certain,
                    proposal, proposal_value)
                values (:plan, :id, :position, :kind, :label, :from, :to, cast(:value as jsonb), cast(:value as jsonb),
                    :certain, :proposal, cast(:proposalValue as jsonb))
                """, rows.toArray(SqlParameterSource[]::new));
    }

    private static PlanItem.@Nullable Proposal proposal(NewItem item, @Nullable PlanItem old) {
        if (old == null || old.pending() || !VersionMatch.sameAsRead(item, old)) {
            return null;
        }
        boolean corrected = old.decision() == Decision.EDITED;
        return new PlanItem.Proposal(old.decision(), corrected ? Places.moved(old.value(), item.value()) : null);
    }

    private void warnings(PlanId plan, List<Warning> warnings) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Warning warning :
                warnings.stream().sorted((a, b) -> a.span().compareTo(b.span())).collect(Collectors.toList())) {
            rows.add(new MapSqlParameterSource()
                    .addValue("plan", plan.value())
                    .addValue("number", rows.size() + 1)
                    .addValue("code", warning.code())
                    .addValue("severity", warning.severity().name())
                    .addValue("place", warning.where())
                    .addValue("message", warning.message())
                    .addValue("from", warning.span().from())
                    .addValue("to", warning.span().to())
                    .addValue("related", json.write(warning.related())));
        }
        batch.batchUpdate("""
                insert into plan_warning (plan_id, number, code, severity, place, message, span_from, span_to, related)
                values (:plan, :number, :code, :severity, :place, :message, :from, :to, cast(:related as jsonb))
                """, rows.toArray(SqlParameterSource[]::new));
    }
}
