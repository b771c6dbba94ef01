package vn.thidua.scoring.round.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.evidence.Evidence;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.Remark;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * The score sheet of a unit, with what everybody said side by side.
 *
 * @param group name of the group
 * @param scaleName name of the scale
 * @param peer name of the unit that scores it too; empty where nobody does
 * @param parts in which the person may score
 * @param part in which the person scores now; empty for whoever only reads
 * @param off why nothing can be said in this part now
 * @param totals what was said in each part, added up; a part in which nobody said anything is missing
 * @param names what the knock-outs that apply are called
 * @param verified whether nothing more is to be verified
 * @param finals whether the places of the group are final
 * @param gives whether the person may give scores back
 * @param frozen since when the places are final; empty while they are not
 * @param refusal why what was sent was not taken
 * @param lost what was typed and can be taken no more
 * @param sent the words that were typed and not taken, by field
 * @param complaints what is wrong with them
 */
public record SheetPage(
        ScoringRound round,
        ScoreSheet sheet,
        String group,
        String scaleName,
        String peer,
        Set<Stage> parts,
        Optional<Stage> part,
        Optional<Refusal> off,
        List<SectionRows> sections,
        List<QuantityRow> quantities,
        Map<Stage, BigDecimal> totals,
        Scored scored,
        List<String> names,
        boolean verified,
        boolean finals,
        boolean gives,
        LocalDate today,
        Optional<Final> frozen,
        Optional<Refusal> refusal,
        List<Lost> lost,
        Map<String, String> sent,
        Complaints complaints) {

    /** That these are the points with which places were made final. */
    public record Final(int number, Instant at, String by) {}

    /**
     * What somebody typed of a criterion or a quantity and can be taken no more.
     *
     * @param applies whether it says that something applies, or not, without points
     */
    public record Lost(String title, boolean applies, String value, String why) {}

    /**
     * That somebody else of the same part wrote something else in the meantime.
     *
     * @param value null where it was taken back
     */
    public record Meanwhile(@Nullable BigDecimal value, String by) {}

    /** The criteria of a section. */
    public record SectionRows(String no, String title, BigDecimal maximum, List<Row> rows) {

        public SectionRows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A criterion.
     *
     * @param self what the unit said, or null
     * @param peer what the peer said, or null
     * @param selfSaid who said the one, and when; null where nobody did
     * @param peerSaid the same of the peer
     * @param verified what agencies and the office said, the latest last
     * @param outcome what counts
     * @param byMachine whether the program works it out
     * @param apart how far the unit and what counts are apart, null where they agree or one of them said nothing
     * @param reasons why it has these points
     * @param was what stands there as the person said it before
     * @param typed what stands in the field, or was typed into it
     * @param why the reason that was typed
     * @param meanwhile what somebody else wrote there in the meantime, or null
     * @param may whether the person may say something of it now
     * @param complaint message key of what is wrong with what was typed, or null
     * @param fresh id for what is said next
     */
    public record Row(
            Criterion criterion,
            @Nullable BigDecimal self,
            @Nullable BigDecimal peer,
            @Nullable Entry selfSaid,
            @Nullable Entry peerSaid,
            List<Entry> verified,
            Outcome outcome,
            boolean byMachine,
            @Nullable BigDecimal apart,
            List<Reason> reasons,
            List<Evidence> proofs,
            List<Remark> remarks,
            String was,
            String typed,
            String why,
            @Nullable Meanwhile meanwhile,
            boolean may,
            @Nullable String complaint,
            UUID fresh) {

        public Row {
            verified = List.copyOf(verified);
            reasons = List.copyOf(reasons);
            proofs = List.copyOf(proofs);
            remarks = List.copyOf(remarks);
        }

        /** Tells whether it is said to apply or not, without points. */
        public boolean applies() {
            return !criterion.part().counts();
        }

        /** Returns {@code +}, a minus or nothing: what its points do to the total. */
        public String sign() {
            return criterion.part() == Part.BONUS ? "+" : criterion.part() == Part.PENALTY ? "−" : "";
        }

        /** Returns the id of its row. */
        public String id() {
            return "c-" + criterion.code();
        }
    }

    /**
     * A quantity that people write on the sheet.
     *
     * @param value what counts, or null
     * @param said what others said of it, the unit first
     * @param was what stands there as the person said it before
     * @param typed what stands in the field, or was typed into it
     * @param why the reason that was typed
     * @param meanwhile what somebody else wrote there in the meantime, or null
     * @param reasoned whether the person says why it is another one
     * @param complaint message key of what is wrong with what was typed, or null
     */
    public record QuantityRow(
            Quantity quantity,
            @Nullable BigDecimal value,
            List<Entry> said,
            String was,
            String typed,
            String why,
            @Nullable Meanwhile meanwhile,
            boolean may,
            boolean reasoned,
            @Nullable String complaint) {

        public QuantityRow {
            said = List.copyOf(said);
        }
    }

    public SheetPage {
        parts = Set.copyOf(parts);
        sections = List.copyOf(sections);
        quantities = List.copyOf(quantities);
        totals = Map.copyOf(totals);
        names = List.copyOf(names);
        lost = List.copyOf(lost);
        sent = Map.copyOf(sent);
    }

    /** Returns what was typed into a field for words and not taken. */
    public String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    /** Returns the path of the sheet. */
    public String path() {
        return "/scores/" + round.id() + "/sheets/" + sheet.id();
    }

    /** Returns the path of the places of its group. */
    public String groupPath() {
        return "/scores/" + round.id() + "/groups/" + sheet.group();
    }

    /** Tells whether the person can say something now. */
    public boolean writes() {
        return part.isPresent() && off.isEmpty();
    }

    /** Tells whether the person can say something now, in that part. */
    public boolean writes(Stage stage) {
        return writes() && part.filter(stage::equals).isPresent();
    }

    /** Returns the parts of all sheets, with the last day of each, in their order. */
    public List<Step> steps() {
        return List.of(
                new Step("SELF", round.days().self(), sheet.said() != null),
                new Step("PEER", round.days().peer(), sheet.peered() != null),
                new Step("VERIFIED", round.days().verified(), verified || finals),
                new Step("FINAL", null, finals));
    }

    /**
     * A step on the way to a place.
     *
     * @param lastDay in Hanoi; null for the last step
     */
    public record Step(String key, @Nullable LocalDate lastDay, boolean done) {}

    /** Returns the step that is to be done now; empty when all are. */
    public Optional<Step> now() {
        return steps().stream().filter(step -> !step.done()).findFirst();
    }

    /** Returns a total, or null where nobody said anything in the part. */
    public @Nullable BigDecimal total(Stage stage) {
        return totals.get(stage);
    }
}
