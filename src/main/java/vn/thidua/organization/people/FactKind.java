package vn.thidua.organization.people;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A kind of extra facts.
 *
 * @param purpose what the office keeps them for, empty where it does not
 * @param facts how many there are
 */
@NamedInterface("desk")
public record FactKind(String code, String nameVi, String nameEn, Optional<String> purpose, long facts) {

    /** Returns its name in a language. */
    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }
}
