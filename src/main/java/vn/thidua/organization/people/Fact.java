package vn.thidua.organization.people;

import org.springframework.modulith.NamedInterface;

/**
 * An extra fact about a person of a kind that the office keeps.
 *
 * @param kind code of its kind
 * @param value empty where nothing is known
 */
@NamedInterface("desk")
public record Fact(String kind, String nameVi, String nameEn, String purpose, String value) {

    /** Returns the name of its kind in a language. */
    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }
}
