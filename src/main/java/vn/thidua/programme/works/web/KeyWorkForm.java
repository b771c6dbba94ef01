package vn.thidua.programme.works.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.works.KeyWork;

/**
 * A key work as typed.
 *
 * @param id chosen when the empty form is shown, so that sending it twice enters one
 * @param content id of the content it serves, or empty
 * @param lead name of the unit that builds it
 * @param budget whole đồng
 */
public record KeyWorkForm(
        @NotNull UUID id,
        Long version,
        @Size(max = 40) String content,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 4000) String about,
        @NotBlank @Size(max = 1000) String lead,
        @NotBlank @Size(max = 40) String budget,
        @NotBlank @Size(max = 40) String startsOn,
        @NotBlank @Size(max = 40) String lastDay) {

    /** A field that did not come at all is an empty one. */
    public KeyWorkForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        version = Objects.requireNonNullElse(version, 0L);
        content = text(content);
        name = text(name);
        about = text(about);
        lead = text(lead);
        budget = text(budget);
        startsOn = text(startsOn);
        lastDay = text(lastDay);
    }

    /** Returns the same of another work and version. */
    KeyWorkForm of(UUID work, long seen) {
        return new KeyWorkForm(work, seen, content, name, about, lead, budget, startsOn, lastDay);
    }

    /** Returns the id of the work. */
    KeyWorkId work() {
        return new KeyWorkId(id);
    }

    /** Returns a work as the form shows it. */
    static KeyWorkForm of(KeyWork work, CampaignBook.Open book) {
        KeyWork.Plan plan = work.plan();
        return new KeyWorkForm(
                work.id().value(),
                work.version(),
                Objects.toString(plan.content(), ""),
                plan.name(),
                plan.about(),
                book.units().written(plan.lead()),
                String.valueOf(plan.budget()),
                plan.startsOn().toString(),
                plan.lastDay().toString());
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
