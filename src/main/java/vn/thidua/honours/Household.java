package vn.thidua.honours;

import vn.thidua.shared.Vietnamese;

/** A household as papers name it; two that are written alike but for diacritics and case are one. */
public record Household(String name, String address) {

    /** Returns what two ways of writing the same household share. */
    public String key() {
        return Vietnamese.fold(name) + "|" + Vietnamese.fold(address);
    }
}
