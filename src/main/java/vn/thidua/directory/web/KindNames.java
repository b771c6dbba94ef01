package vn.thidua.directory.web;

import java.util.List;
import vn.thidua.organization.UnitKind;

/** The kinds of units and what they are called in the language of a person. */
public record KindNames(List<UnitKind> all) {

    /** Returns the name of a kind; the code where there is no such kind. */
    public String name(String code, String language) {
        return all.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> language.equals("en") ? kind.nameEn() : kind.nameVi())
                .orElse(code);
    }

    /** Tells whether there is such a kind. */
    public boolean knows(String code) {
        return all.stream().anyMatch(kind -> kind.code().equals(code));
    }
}
