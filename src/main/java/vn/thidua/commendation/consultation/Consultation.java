package vn.thidua.commendation.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ConsultationId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.shared.Vietnamese;

/**
 * Candidates of a round are shown to the public.
 *
 * @param code name of the page in its address
 * @param words what the office says to the public
 * @param candidates in their order
 * @param withdrawnAt when the page was taken down, null while it stands
 */
@NamedInterface("desk")
public record Consultation(
        ConsultationId id,
        AwardRoundId round,
        String code,
        Rule rule,
        LocalDate openedOn,
        LocalDate lastDay,
        String words,
        String openedBy,
        List<Candidate> candidates,
        @Nullable Instant withdrawnAt,
        String withdrawnWhy) {

    public Consultation {
        candidates = List.copyOf(candidates);
    }

    /**
     * How long the law asks for, as it stood on the day of opening.
     *
     * @param code of the time limit, empty where none was found
     * @param cited where it stands
     * @param verified whether it was seen in a source
     * @param days at least
     * @param working whether only working days count
     */
    public record Rule(String code, String cited, boolean verified, int days, boolean working) {

        /** No rule was found. */
        public static final Rule NONE = new Rule("", "", false, 1, true);

        /** Tells whether there is one. */
        public boolean known() {
            return !code.isEmpty();
        }
    }

    /**
     * Who is shown, with no more than name, unit and award.
     *
     * @param place name of the unit that proposes
     * @param form code of the title or form
     */
    public record Candidate(ProposalId proposal, String name, String place, String form) {}

    /** Tells whether the public can say something on a day: time decides, nobody closes it. */
    public boolean open(LocalDate today) {
        return withdrawnAt == null && !today.isBefore(openedOn) && !today.isAfter(lastDay);
    }

    /** Tells whether the page is seen by the public. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** Tells whether it was taken down before its last day was over: then its candidates have to be shown again. */
    public boolean cut() {
        Instant at = withdrawnAt;
        return at != null && !at.atZone(Vietnamese.ZONE).toLocalDate().isAfter(lastDay);
    }

    /** Returns where the public sees it. */
    public String publicPath() {
        return "/consultations/" + code;
    }
}
