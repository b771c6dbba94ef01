package vn.thidua.regulation.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What share of the council must agree, of all its members, those who are absent among them.
 *
 * @param percent the share, per cent; 0 where no vote is asked for
 * @param more whether it must be more than this share, and not only as much
 * @param secret whether only a secret ballot will do
 */
public record VoteRule(BigDecimal percent, boolean more, boolean secret) {

    private static final Pattern WRITTEN =
            Pattern.compile("(at least|more than) (\\d+(?:\\.\\d+)?) % of members, (secret|open or secret)");

    /** Reads {@code at least 80 % of members, secret} or {@code none}. */
    public static VoteRule read(String text) {
        if (text.equals("none")) {
            return new VoteRule(BigDecimal.ZERO, false, false);
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new Unreadable("vote", text);
        }
        BigDecimal percent = new BigDecimal(written.group(2));
        boolean more = written.group(1).equals("more than");
        int compared = percent.compareTo(Shares.WHOLE);
        if (compared > 0 || more && compared == 0 || !more && percent.signum() == 0) {
            throw new Unreadable("percent", text);
        }
        return new VoteRule(percent, more, written.group(3).equals("secret"));
    }

    /** Tells whether a vote is asked for at all. */
    public boolean asked() {
        return percent.signum() > 0;
    }

    /**
     * Tells whether so many of so many members are enough; exact, nothing is rounded.
     *
     * @param agreed members who agreed
     * @param members all members of the council
     */
    public boolean reached(int agreed, int members) {
        int compared = BigDecimal.valueOf(agreed)
                .multiply(Shares.WHOLE)
                .compareTo(percent.multiply(BigDecimal.valueOf(members)));
        return more ? compared > 0 : compared >= 0;
    }

    /** Returns how many of so many members must agree at least. */
    public int needed(int members) {
        int agreed = 0;
        while (!reached(agreed, members)) {
            agreed++;
        }
        return agreed;
    }
}
