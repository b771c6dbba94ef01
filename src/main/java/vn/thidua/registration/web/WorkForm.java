package vn.thidua.registration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.registration.WorkId;

/**
 * What somebody types about a work.
 *
 * @param id chosen when the empty form is shown, so that sending it twice makes one
 * @param version of the work that the form was opened with, 0 for a new one
 * @param content id of the content, empty where none is chosen
 * @param until day, month or quarter, as typed
 * @param figure expected result, as typed
 * @param why why what was submitted is changed
 */
public record WorkForm(
        @NotNull UUID id,
        long version,
        @NotNull @Size(max = 36) String content,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Size(max = 2000) String about,
        @NotNull @Size(max = 40) String until,
        @NotNull @Size(max = 120) String charge,
        @NotNull @Size(max = 200) String post,
        @NotNull @Size(max = 1000) String effect,
        @NotNull @Size(max = 60) String figure,
        @NotNull @Size(max = 60) String figureUnit,
        @NotNull @Size(max = 500) String why) {

    /** A field that did not come at all is an empty one. */
    public WorkForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        content = text(content);
        name = text(name);
        about = text(about);
        until = text(until);
        charge = text(charge);
        post = text(post);
        effect = text(effect);
        figure = text(figure);
        figureUnit = text(figureUnit);
        why = text(why);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Returns the empty form for a work for the content. */
    static WorkForm empty(String content) {
        return new WorkForm(UUID.randomUUID(), 0, content, "", "", "", "", "", "", "", "", "");
    }

    /** Returns the same about a work that is there. */
    WorkForm of(WorkId work) {
        return new WorkForm(
                work.value(), version, content, name, about, until, charge, post, effect, figure, figureUnit, why);
    }

    /** Returns the same as of a version of the work. */
    WorkForm at(long now) {
        return new WorkForm(id, now, content, name, about, until, charge, post, effect, figure, figureUnit, why);
    }
}
