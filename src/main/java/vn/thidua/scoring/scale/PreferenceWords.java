package vn.thidua.scoring.scale;

import vn.thidua.regulation.Law;
import vn.thidua.regulation.Preference;

/** Cites what the law prefers among equals. */
public final class PreferenceWords {

    private PreferenceWords() {}

    /** Returns where a preference stands in the law; its code where nobody knows it. */
    public static String basis(String code) {
        return Law.shipped().preferences().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Preference::basis)
                .orElse(code);
    }
}
