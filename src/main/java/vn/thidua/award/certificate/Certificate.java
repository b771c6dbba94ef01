package vn.thidua.award.certificate;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on one certificate.
 *
 * @param number of the certificate itself, as the register has it
 * @param house whose paper it is
 * @param decider post of whoever decides, for example chair of a people's committee with its name; printed in capitals
 * @param award name of the form or the title; printed in capitals
 * @param code text of the code to be checked with a phone, empty for none
 */
public record Certificate(
        String number,
        House house,
        String decider,
        Gift gift,
        String award,
        Recipient recipient,
        Decision decision,
        Signing signing,
        String code) {

    /** Whose paper it is: that says what stands on top. */
    public enum House {
        /** Bodies of the State, and whoever prints the name and the motto of the country. */
        STATE,
        /** Bodies of the Party. */
        PARTY
    }

    /** What is given: that says which words stand above the award. */
    public enum Gift {
        /** A form of commendation. */
        FORM,
        /** A title. */
        TITLE
    }

    /**
     * Who gets it.
     *
     * @param name with or without a form of address
     * @param standing post and unit, or the address of a household; may be empty
     * @param achievement what for
     */
    public record Recipient(String name, String standing, String achievement) {}

    /**
     * The decision that it rests on.
     *
     * @param number number and symbol
     * @param place ordinal of the recipient in it, the golden-book number
     */
    public record Decision(String number, LocalDate day, int place) {}

    /**
     * What stands where it is signed.
     *
     * @param place where
     * @param posts post of the signer, with the line of the authority above it where there is one
     * @param name of the signer
     */
    public record Signing(String place, LocalDate day, List<String> posts, String name) {

        /** Keeps a copy of the lines. */
        public Signing {
            posts = List.copyOf(posts);
        }
    }
}
