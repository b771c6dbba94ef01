package vn.thidua.paperwork.numbering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.TypedDay;

/**
 * What is typed to issue a paper; what was left out is empty.
 *
 * @param number of the paper; empty for the next in the register
 * @param symbol behind the number
 * @param on day of issue
 * @param signerPost by what right and as what, a line each
 * @param recipients a line each
 */
@NamedInterface("desk")
public record Stamping(
        String number, String symbol, String on, String place, String signerPost, String signer, String recipients) {

    /* Letters of the kind of paper, then of who issues it. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{1,6}(-[\\p{L}\\d&-]{1,30})?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** Nothing typed. */
    public static final Stamping NONE = new Stamping("", "", "", "", "", "", "");

    public Stamping {
        number = text(number);
        symbol = text(symbol);
        on = text(on);
        place = text(place);
        signerPost = text(signerPost);
        signer = text(signer);
        recipients = text(recipients);
    }

    /** Returns why no paper can be issued so. */
    public Optional<Refusal> whyNot() {
        if (!SYMBOL.matcher(symbol()).matches()) {
            return Optional.of(StampRefusal.NO_SYMBOL.because());
        }
        if (!number().isEmpty() && !NUMBER.matcher(number()).matches()) {
            return Optional.of(StampRefusal.NO_NUMBER.because());
        }
        if (day().isEmpty()) {
            return Optional.of(StampRefusal.NO_DAY.because());
        }
        return signerPost().isEmpty() || signer().isEmpty()
                ? Optional.of(StampRefusal.NO_SIGNER.because())
                : Optional.empty();
    }

    /** Tells whether it asks for a paper to be issued just as it was: sent twice, it is one paper. */
    public boolean asks(Stamp issued) {
        return (number.isEmpty() || number.equals(String.valueOf(issued.number())))
                && day().filter(issued.on()::equals).isPresent()
                && new Stamp(issued.number(), symbol, issued.on(), place, signerPost, signer, recipients)
                        .equals(issued);
    }

    /** Returns the day of issue; empty where none was typed that there is. */
    public Optional<LocalDate> day() {
        return TypedDay.read(on());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
