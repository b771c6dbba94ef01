package vn.thidua.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.evidence.Evidence;
import vn.thidua.programme.domain.TaskEntry;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.shared.Refusal;

/**
 * A task with its story.
 *
 * @param content title of the content it serves, empty for none
 * @param story what happened, the latest first
 * @param proofs what proves what was told, by entry
 * @param reports whether the person tells how far it is
 * @param judges whether the person says that it is done
 * @param runs whether the person words it anew
 * @param closed why nothing is done to it any more
 * @param refusal why what was typed was not taken
 */
public record TaskPage(
        TaskLine line,
        String content,
        List<Step> story,
        Map<UUID, List<Evidence>> proofs,
        boolean reports,
        boolean judges,
        boolean runs,
        Typed typed,
        Optional<Refusal> closed,
        Optional<Refusal> refusal) {

    /**
     * Something that happened.
     *
     * @param changes what reads differently since
     */
    public record Step(TaskEntry entry, List<Change> changes) {}

    /**
     * Something that reads differently.
     *
     * @param key message key of what it is
     */
    public record Change(String key, String before, String after) {}

    /**
     * What somebody typed.
     *
     * @param entry made when the page is shown, so that sending it twice tells it once
     */
    public record Typed(UUID entry, String text, String percent, boolean done, String why) {

        static Typed fresh() {
            return new Typed(UUID.randomUUID(), "", "", false, "");
        }
    }

    /** Returns the files that prove what was told. */
    public List<Evidence> proofs(TaskEntry entry) {
        return proofs.getOrDefault(entry.id(), List.of());
    }

    /** Returns what the unit told last, or null. */
    public @Nullable TaskEntry last() {
        return story.stream()
                .map(Step::entry)
                .filter(entry -> entry.kind() == TaskEntry.Kind.PROGRESS || entry.kind() == TaskEntry.Kind.DONE)
                .findFirst()
                .orElse(null);
    }
}
