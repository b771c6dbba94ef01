package vn.thidua.reporting.explaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ExplanationId;

/**
 * An exchange about a target that is missed.
 *
 * @param unit whose figure it is about; empty for that of all units together
 * @param addressee who is asked
 * @param askedFrom the unit of whoever asked
 * @param askedBy account of whoever asked, or null
 * @param answerBy last day to answer what was asked last
 * @param words what was said, in its order
 */
public record Explanation(
        ExplanationId id,
        CampaignId campaign,
        UUID due,
        UUID target,
        Optional<UnitId> unit,
        UnitId addressee,
        UnitId askedFrom,
        @Nullable UUID askedBy,
        LocalDate answerBy,
        State state,
        List<Word> words) {

    /** How an exchange stands. */
    public enum State {
        /** It waits for an answer. */
        ASKED("risk", "message-question"),
        /** It waits for whoever asked. */
        ANSWERED("info", "mail-opened"),
        /** It is over. */
        SETTLED("ok", "circle-check");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Returns the tone of its colour. */
        public String tone() {
            return tone;
        }

        /** Returns its icon. */
        public String icon() {
            return icon;
        }
    }

    /**
     * Something that was said.
     *
     * @param asks whether it is a question
     * @param late whether an answer came after its last day
     */
    public record Word(boolean asks, String text, boolean late, Instant at, String by) {}

    /** Tells whether it waits for an answer whose last day is over. */
    public boolean overdue(LocalDate today) {
        return state == State.ASKED && today.isAfter(answerBy);
    }

    /** Returns the path of its page. */
    public String path() {
        return "/explanations/" + id;
    }
}
