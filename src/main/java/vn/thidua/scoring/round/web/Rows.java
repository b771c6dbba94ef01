package vn.thidua.scoring.round.web;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.evidence.Evidence;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.Remark;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.SheetProofs;
import vn.thidua.scoring.round.SheetRules;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.TypedNumber;

/** Makes the lines of a score sheet. */
final class Rows {

    private final RoundScores.Result scores;
    private final UnitScore unit;
    private final Reasons reasons;
    private final Map<UUID, List<Evidence>> proofs;
    private final Map<String, List<Remark>> remarks;
    private final Writer writer;
    private final Set<String> writable = new HashSet<>();

    Rows(
            RoundScores.Result scores,
            UnitScore unit,
            Reasons reasons,
            Map<UUID, List<Evidence>> proofs,
            Map<String, List<Remark>> remarks,
            Writer writer) {
        this.scores = scores;
        this.unit = unit;
        this.reasons = reasons;
        this.proofs = proofs;
        this.remarks = remarks;
        this.writer = writer;
        Scale scale = scores.scoring().scale();
        writer.stage().ifPresent(stage -> {
            SheetRules.criteria(scores.round(), scale, stage, writer.unit()).forEach(one -> writable.add(one.code()));
            SheetRules.quantities(scale, stage).forEach(one -> writable.add(one.name()));
        });
    }

    List<SheetPage.SectionRows> sections() {
        return scores.scoring().scale().sections().stream()
                .map(section -> new SheetPage.SectionRows(
                        section.no(),
                        section.title(),
                        section.maximum(),
                        section.criteria().stream().map(this::row).toList()))
                .toList();
    }

    private SheetPage.Row row(Criterion criterion) {
        String code = criterion.code();
        BigDecimal self = unit.entries().value(code, Stage.SELF).orElse(null);
        String stands = stands(code);
        Outcome outcome = unit.outcome(scores.scoring(), code);
        return new SheetPage.Row(
                criterion,
                self,
                unit.entries().value(code, Stage.PEER).orElse(null),
                last(code, Stage.SELF),
                last(code, Stage.PEER),
                Stream.of(Stage.AGENCY, Stage.OFFICE)
                        .flatMap(stage -> unit.entries().of(code, stage).stream())
                        .toList(),
                outcome,
                !criterion.way().byHand(),
                apart(self, outcome.points()),
                reasons.of(unit, criterion),
                proofs.getOrDefault(SheetProofs.part(code), List.of()),
                remarks.getOrDefault(code, List.of()),
                stands,
                writer.attempt().said(code, stands),
                writer.attempt().typed("why." + code, ""),
                meanwhile(code, stands),
                writable.contains(code),
                writer.attempt().complaints().about("p." + code),
                UUID.randomUUID());
    }

    private static @Nullable BigDecimal apart(@Nullable BigDecimal self, @Nullable BigDecimal counts) {
        return self == null || counts == null || self.compareTo(counts) == 0
                ? null
                : self.subtract(counts).abs();
    }

    List<SheetPage.QuantityRow> quantities() {
        return scores.scoring().quantities().stream()
                .filter(one -> one.origin() == Quantity.Origin.SHEET)
                .map(one -> new SheetPage.QuantityRow(
                        one,
                        unit.quantity(one.name()),
                        others(one.name()),
                        stands(one.name()),
                        writer.attempt().said(one.name(), stands(one.name())),
                        writer.attempt().typed("why." + one.name(), ""),
                        meanwhile(one.name(), stands(one.name())),
                        writable.contains(one.name()),
                        writer.stage().filter(Stage::verifies).isPresent(),
                        writer.attempt().complaints().about("p." + one.name())))
                .toList();
    }

    /** What was typed and can be taken no more, because the part is closed by now. */
    List<SheetPage.Lost> lost() {
        if (writer.stage().isPresent()) {
            return List.of();
        }
        Scale scale = scores.scoring().scale();
        return Stream.concat(
                        scale.criteria().stream()
                                .map(one -> lost(
                                        one.code(), one.title(), !one.part().counts())),
                        scale.quantities().stream().map(one -> lost(one.name(), one.label(), false)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SheetPage.Lost> lost(String subject, String title, boolean applies) {
        return writer.attempt().about(subject)
                ? Optional.of(new SheetPage.Lost(
                        title,
                        applies,
                        writer.attempt().typed("p." + subject, ""),
                        writer.attempt().typed("why." + subject, "")))
                : Optional.empty();
    }

    private @Nullable Entry last(String subject, Stage stage) {
        List<Entry> said = unit.entries().of(subject, stage);
        return said.isEmpty() ? null : said.getLast();
    }

    private List<Entry> others(String subject) {
        return Stream.of(Stage.values())
                .flatMap(stage -> unit.entries().of(subject, stage).stream())
                .filter(entry -> writer.stage()
                        .filter(stage -> stage == entry.stage() && writer.unit().equals(entry.unit()))
                        .isEmpty())
                .toList();
    }

    private SheetPage.@Nullable Meanwhile meanwhile(String subject, String stands) {
        return writer.attempt().overtaken(subject, stands)
                ? own(subject)
                        .map(entry -> new SheetPage.Meanwhile(entry.value(), entry.by()))
                        .orElseGet(() -> new SheetPage.Meanwhile(null, ""))
                : null;
    }

    /** What the writer said of it before. */
    private String stands(String subject) {
        return own(subject).map(Entry::value).map(TypedNumber::text).orElse("");
    }

    private Optional<Entry> own(String subject) {
        return writer.stage()
                .flatMap(stage -> unit.entries().of(subject, stage).stream()
                        .filter(entry -> entry.unit().equals(writer.unit()))
                        .findFirst());
    }
}
