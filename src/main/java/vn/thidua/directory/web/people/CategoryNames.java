package vn.thidua.directory.web.people;

import java.util.List;
import vn.thidua.organization.people.PositionCategory;

/** What people are by law, and what that is called in the language of a person. */
public record CategoryNames(List<PositionCategory> all) {

    /** Returns the name of a category; the code where there is none. */
    public String name(String code, String language) {
        return all.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(category -> language.equals("en") ? category.nameEn() : category.nameVi())
                .orElse(code);
    }

    /** Tells whether there is such a category. */
    public boolean knows(String code) {
        return all.stream().anyMatch(category -> category.code().equals(code));
    }
}
