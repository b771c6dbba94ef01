package vn.thidua.organization.domain;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.Contacts;

/**
 * What is known of a unit beside its name and place.
 *
 * @param code electronic identity code, for example H29.12.5; empty while unknown
 */
@NamedInterface("desk")
public record UnitDetails(String code, Contacts contacts) {

    /** Nothing is known. */
    public static final UnitDetails NONE = new UnitDetails("", Contacts.NONE);

    /**
     * What a code looks like: groups of one to three letters and digits between full stops, one of them a letter and two digits (Decision 20/2020/QĐ-TTg, and the longer codes
     * used before it). Lenient, because codes are given by others.
     */
    public static final String CODE =
            "\\s*(?i:(?=(?:.*\\.)?[A-Z][0-9]{2}(?:\\..*)?\\s*$)[A-Z0-9]{1,3}(?:\\.[A-Z0-9]{1,3}){0,5})?\\s*";

    /** Writes the code as it is printed: in capitals, without spaces around. */
    public UnitDetails {
        code = code.strip().toUpperCase(Locale.ROOT);
    }
}
