package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * Which bodies the office asked about candidates of a round, and the form to ask more.
 *
 * @param choices bodies that may be meant by what was typed
 * @param complaint key of what is wrong with what was typed, null where nothing is
 * @param calendar whether the holidays of this year and, near its end, of the next are known
 */
public record ClearancesPage(
        AwardRound round,
        List<Candidate> candidates,
        List<Clearance> all,
        AskingForm form,
        List<UnitSearch.Hit> choices,
        @Nullable String complaint,
        boolean calendar,
        Optional<Refusal> refusal,
        LocalDate today) {

    /**
     * Somebody about whom bodies may be asked.
     *
     * @param said how many bodies have been asked about them
     */
    public record Candidate(String id, String name, String post, Phrase.Label form, boolean chosen, int said) {}
}
