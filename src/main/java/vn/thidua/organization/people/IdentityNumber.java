package vn.thidua.organization.people;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** An identity number in full; it prints itself masked, so that it gets into no log by accident. */
@NamedInterface("desk")
public final class IdentityNumber {

    private static final int CITIZEN_DIGITS = 12;
    private static final int FORMER_DIGITS = 9;

    private final String digits;

    private IdentityNumber(String digits) {
        this.digits = digits;
    }

    /** What kind of card a number is of. */
    @NamedInterface("desk")
    public enum Sort {
        /** Căn cước công dân, căn cước: twelve digits. */
        CITIZEN,
        /** Chứng minh nhân dân: nine digits. */
        FORMER
    }

    /** Returns the number that was typed, with blanks, dots and hyphens or without; empty unless it has twelve or nine digits. */
    public static Optional<IdentityNumber> of(String typed) {
        String digits = typed.replaceAll("[\\s.\\-]", "");
        boolean fits = digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == CITIZEN_DIGITS || digits.length() == FORMER_DIGITS);
        return fits ? Optional.of(new IdentityNumber(digits)) : Optional.empty();
    }

    /** Returns the kind of card. */
    public Sort sort() {
        return digits.length() == CITIZEN_DIGITS ? Sort.CITIZEN : Sort.FORMER;
    }

    /** Returns all digits. */
    public String digits() {
        return digits;
    }

    /** Returns the last four digits. */
    public String lastFour() {
        return digits.substring(digits.length() - 4);
    }

    @Override
    public String toString() {
        return "•••• " + lastFour();
    }
}
