package vn.thidua.search;

import java.util.Arrays;
import java.util.List;
import vn.thidua.access.Actor;
import vn.thidua.shared.Vietnamese;

/**
 * What somebody looks for.
 *
 * @param typed as typed
 * @param most how many things of a sort are wanted
 */
public record Wanted(String typed, Actor actor, int most) {

    /** Tells whether a word of the text begins with each word typed, in any order, whatever the diacritics. */
    public boolean fits(String text) {
        String words = " " + Vietnamese.fold(text);
        return words().stream().allMatch(word -> words.contains(" " + word));
    }

    private List<String> words() {
        return Arrays.asList(Vietnamese.fold(typed).split(" "));
    }
}
