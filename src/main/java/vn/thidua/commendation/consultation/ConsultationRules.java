package vn.thidua.commendation.consultation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WrittenDay;

/** What a public consultation and its comments have to keep to. */
@NamedInterface("desk")
public final class ConsultationRules {

    /** Most characters of a comment, an answer and a reason. */
    public static final int LONGEST = 4_000;
    /** Most characters of a name or a way to reach somebody. */
    public static final int LONGEST_NAME = 200;
    /** Most comments from one address in the network within an hour. */
    public static final int MOST_OF_ONE = 5;
    /** Most comments on one page within an hour, from wherever. */
    public static final int MOST_OF_ALL = 300;

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .-]{8,20}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private ConsultationRules() {}

    /** Returns why candidates of a round cannot be shown until a day. */
    public static Optional<Refusal> whyNotOpen(
            AwardRound round, int candidates, Consultation.Rule rule, LocalDate earliest, LocalDate lastDay) {
        if (round.secret()) {
            return Optional.of(CommendationRefusal.SECRET.because());
        }
        if (candidates == 0) {
            return Optional.of(CommendationRefusal.NOBODY_TO_SHOW.because());
        }
        return lastDay.isBefore(earliest)
                ? Optional.of(CommendationRefusal.TOO_SHORT.because(rule.days(), WrittenDay.of(earliest)))
                : Optional.empty();
    }

    /** Returns why nothing can be said so. */
    public static Optional<Refusal> whyNot(Consultation consultation, Saying saying, LocalDate today) {
        if (!consultation.open(today)) {
            return Optional.of(CommendationRefusal.CONSULTATION_OVER.because());
        }
        if (saying.text().isBlank()) {
            return Optional.of(CommendationRefusal.NOTHING_SAID.because());
        }
        if (saying.text().length() > LONGEST) {
            return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST));
        }
        if (saying.name().length() > LONGEST_NAME || saying.reach().length() > LONGEST_NAME) {
            return Optional.of(CommendationRefusal.TOO_LONG.because(LONGEST_NAME));
        }
        String reach = saying.reach().strip();
        return PHONE.matcher(reach).matches() || MAIL.matcher(reach).matches()
                ? Optional.empty()
                : Optional.of(CommendationRefusal.NO_CONTACT.because());
    }

    /** Returns a way to reach somebody so that it is known again but not used: the last three signs of a number, the first of an address. */
    public static String masked(String reach) {
        String bare = reach.strip();
        int at = bare.indexOf('@');
        int shown = 3;
        return at > 0
                ? bare.charAt(0) + "***" + bare.substring(at)
                : "***" + bare.substring(Math.max(0, bare.length() - shown));
    }
}
