package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.Measuring;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.Refusal;

/**
 * A target on the form of a report.
 *
 * @param number place on the form, from 1
 * @param last what was said for the period before, or null
 * @param stands what is submitted, or null
 * @param typed what is in the fields
 * @param findings what is the matter with it
 * @param other what somebody else typed meanwhile, or null
 * @param versions what the unit or the lead agency replaced, the latest first
 * @param proofs files that prove it
 * @param refusals why files were not taken just now
 * @param owing what the unit owes, or null where nobody said how much
 */
public record EntryRow(
        int number,
        CampaignTarget target,
        @Nullable Figure last,
        @Nullable ReportedValue stands,
        Typed typed,
        List<Finding> findings,
        @Nullable Typed other,
        List<FigureVersion> versions,
        List<Proof> proofs,
        List<Refusal> refusals,
        @Nullable Owing owing) {

    /**
     * What the unit owes.
     *
     * @param before what it reported up to the period before, where figures add up over time; else null
     */
    public record Owing(BigDecimal goal, @Nullable BigDecimal before) {}

    /** Returns what is asked for. */
    public Input input() {
        return Input.of(target.measure());
    }

    /** Returns the id of the target as it stands in the names of fields. */
    public String key() {
        return target.id().toString();
    }

    /** Returns what the typed figure comes to, as far as it can be understood. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(
                Entry.of(target.id(), target.measure(), typed).figure());
    }

    /** Tells whether the unit reaches the target with what is typed; empty where that cannot be said. */
    public Optional<Boolean> reached() {
        return figure().flatMap(it -> Measuring.unitReaches(target.measure(), it, owing == null ? null : owing.goal()));
    }

    /** Tells whether the field cannot be changed, for somebody stands for the figure. */
    public boolean locked() {
        return stands != null && stands.locked();
    }

    /** Tells whether the lead agency wants another figure. */
    public boolean returned() {
        return stands != null && stands.verdict() == ReportedValue.Verdict.RETURNED;
    }

    /** Tells whether a word of explanation is asked for, or was given. */
    public boolean wantsExcuse() {
        return !typed.excuse().isBlank() || findings.stream().anyMatch(finding -> !finding.blocks());
    }

    /** Tells whether somebody else typed something else meanwhile. */
    public boolean disputed() {
        return other != null && !other.equals(typed);
    }

    /** Tells whether an answer is ticked. */
    public boolean ticked(Answer answer) {
        return typed.answer() == answer;
    }

    /** Returns the figure of the period before; null where there was none. */
    public @Nullable BigDecimal lastValue() {
        return last == null ? null : last.value();
    }

    /** Returns the message key of the label above the first field. */
    public String label() {
        return "report.label." + input().name();
    }
}
