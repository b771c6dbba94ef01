package vn.thidua.registration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody types about a milestone.
 *
 * @param id chosen when the empty form is shown, so that sending it twice sets one
 */
public record MilestoneForm(
        @NotNull UUID id,
        @NotBlank @Size(max = 200) String name,

        @Nullable @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate plannedOn) {

    /** A field that did not come at all is an empty one. */
    public MilestoneForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        name = Objects.requireNonNullElse(name, "").strip();
    }

    static MilestoneForm empty() {
        return new MilestoneForm(UUID.randomUUID(), "", null);
    }

    /** Returns the day as a field of a form wants it. */
    public String day() {
        return plannedOn == null ? "" : plannedOn.toString();
    }
}
