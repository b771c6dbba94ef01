package vn.thidua.award.statement;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * What an office says about one certificate. It is readable by everybody who has the certificate in hand, so it holds nothing of a person that the public register may not show.
 *
 * @param certificate number of the certificate
 * @param award what was awarded, for example a form or a title
 * @param recipient name as the public register shows it, empty where it shows none
 * @param issuer who decided
 * @param decision number and symbol of the decision
 * @param decided day of the decision, in Hanoi
 * @param place ordinal of the recipient in the decision, the golden-book number
 */
public record Statement(
        String certificate,
        String award,
        String recipient,
        String issuer,
        String decision,
        LocalDate decided,
        int place) {

    /** Keeps texts in composed letters, so that equal statements are equal bytes. */
    public Statement {
        certificate = plain(certificate);
        award = plain(award);
        recipient = plain(recipient);
        issuer = plain(issuer);
        decision = plain(decision);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
