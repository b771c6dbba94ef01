package vn.thidua.shared;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a controller answers: a template with its page record, or the way to another page. */
public sealed interface Screen {

    /** Name of the attribute of a request for a form that is there once more because a file was too large to be received. */
    String OVERSIZE = "vn.thidua.oversize";

    /** Name of the attribute of a request for a page without any form to send: it needs no proof, and so no session. */
    String WITHOUT_FORM = "vn.thidua.without-form";

    /** Returns a page, or a fragment when the template's name starts with an underscore. */
    static Show show(String template, Object page) {
        return new Show(template, page, 200);
    }

    /** Returns a page with the given status, for example 422 for a form with errors. */
    static Show show(int status, String template, Object page) {
        return new Show(template, page, status);
    }

    /** Returns a redirect (303) to a path of this site. */
    static GoTo goTo(String path) {
        return new GoTo(path, null, List.of(), false);
    }

    /** Returns a part of a page where htmx asks for it, and else another answer; only the one that is wanted is made. */
    static Screen partOr(Supplier<Show> part, Supplier<Screen> whole) {
        return new Either(part, whole);
    }

    /** A part for htmx, or what everybody else gets. */
    record Either(Supplier<Show> part, Supplier<Screen> whole) implements Screen {}

    /**
     * A template filled with its page record.
     *
     * @param part the template that htmx gets when it swaps a part of the page
     */
    record Show(String template, Object page, int status, String part) implements Screen {

        /** Creates one that is the same however it was asked for. */
        public Show(String template, Object page, int status) {
            this(template, page, status, template);
        }

        /** Returns the same, of which htmx gets only a part, unless it restores the whole page. */
        public Show orPart(String fragment) {
            return new Show(template, page, status, fragment);
        }
    }

    /**
     * A redirect, with a short sentence for the next page.
     *
     * @param failed whether the sentence tells that something was not done
     */
    record GoTo(String path, @Nullable String messageKey, List<Object> arguments, boolean failed) implements Screen {

        /** Returns the same redirect with a confirmation shown on the next page. */
        public GoTo saying(String messageKey, Object... arguments) {
            return new GoTo(path, messageKey, List.of(arguments), false);
        }

        /** Returns the same redirect with a sentence on the next page that tells what was not done. */
        public GoTo warning(String messageKey, Object... arguments) {
            return new GoTo(path, messageKey, List.of(arguments), true);
        }
    }
}
