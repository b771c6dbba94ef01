package vn.thidua.award.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.DecisionState;
import vn.thidua.award.decision.DecisionStep;
import vn.thidua.award.decision.Hindrance;
import vn.thidua.award.decision.Numbering;
import vn.thidua.award.decision.Revocation;
import vn.thidua.award.decision.Signatory;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.evidence.Evidence;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.value.Consequence;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * A decision.
 *
 * @param shown kind of recipients that is shown, empty for all
 * @param signed the signed paper, empty before
 * @param office what whoever works on it needs
 */
public record DecisionPage(
        AwardDecision decision,
        String issuer,
        Phrase.Label form,
        List<Line> lines,
        Counts counts,
        String shown,
        Paging paging,
        List<DecisionStep> steps,
        List<Undone> revocations,
        Optional<Evidence> signed,
        Office office,
        Typed typed,
        Optional<Refusal> refusal,
        LocalDate today) {

    /**
     * An award.
     *
     * @param unit name of the unit that is told
     * @param against what stands against it now, in a draft
     */
    public record Line(Conferral conferral, String unit, List<Hindrance> against) {}

    /** How many of each kind, corrected ones apart. */
    public record Counts(int all, int collectives, int people, int households, int revoked) {}

    /** A decision that took awards back or lets them stand again. */
    public record Undone(Revocation revocation, List<String> names) {}

    /**
     * A ground on which awards can be taken back.
     *
     * @param consequences what follows
     */
    public record Ground(String code, String words, List<Consequence> consequences, Grounds grounds) {}

    /**
     * What whoever works on it needs.
     *
     * @param next next number of the year
     * @param whyNot why nobody here may give the form today
     * @param outside whether a service that signs is there
     */
    public record Office(
            boolean drafts,
            boolean issues,
            boolean revokes,
            List<Signatory> signatories,
            int next,
            Numbering numbering,
            List<Ground> grounds,
            List<String> names,
            Optional<Refusal> whyNot,
            boolean outside) {

        /** Tells whether they see what was said of those who stand in it. */
        public boolean works() {
            return drafts || issues;
        }
    }

    /**
     * What was typed into a part of the page that could not be taken.
     *
     * @param part which form, empty for none
     * @param name of who is added, or of a corrected award
     * @param note address, post
     * @param choices who may be meant
     */
    public record Typed(
            String part,
            String kind,
            String name,
            String note,
            String achievement,
            String why,
            String ground,
            List<Recipient> choices) {

        /** Nothing was typed. */
        static final Typed NOTHING = new Typed("", "", "", "", "", "", "", List.of());

        /** Returns whether this part could not be taken. */
        public boolean is(String which) {
            return part.equals(which);
        }

        /** Returns what was typed as a reason into a part. */
        public String why(String which) {
            return is(which) ? why : "";
        }
    }

    /** Tells whether it stands so. */
    public boolean is(DecisionState state) {
        return decision.state() == state;
    }

    /** Returns the kinds that can be shown by themselves. */
    public List<RecipientKind> kinds() {
        return List.of(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD);
    }

    /** Returns how many of a kind there are. */
    public int count(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> counts.collectives();
            case INDIVIDUAL -> counts.people();
            case HOUSEHOLD -> counts.households();
        };
    }

    /** Returns how many awards in it have something against them. */
    public long hindered() {
        return lines.stream()
                .filter(line -> line.conferral().waiver().isEmpty()
                        ? !line.against().isEmpty()
                        : line.against().stream().anyMatch(one -> !one.waivable()))
                .count();
    }

    /** Returns the address of this page with another page of lines at its end. */
    public String path() {
        return decision.path() + "?show=" + shown + "&page=";
    }
}
