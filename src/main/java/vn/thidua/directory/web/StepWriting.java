package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.reorganisation.Fate;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.organization.reorganisation.StepSort;
import vn.thidua.shared.Refusal;

/** Makes the form of a step, finds the units that are named in it, and makes the step of them. */
@Component
class StepWriting {

    private static final int MOST_MERGED = 8;
    private static final int MOST_PARTS = 6;

    private final UnitReads units;
    private final UnitSlots slots;
    private final ReorganisationPages pages;

    StepWriting(UnitReads units, UnitSlots slots, ReorganisationPages pages) {
        this.units = units;
        this.slots = slots;
        this.pages = pages;
    }

    /** Returns the form as it was sent, or empty; every unit in it found as far as can be. */
    StepPage page(
            Reorganisation act, StepSort sort, Optional<UUID> step, MultiValueMap<String, String> sent, boolean look) {
        LocalDate day = pages.day(act);
        String level = StepSlot.text(sent, "level");
        List<StepSlot> from = new ArrayList<>();
        List<StepSlot> to = new ArrayList<>();
        int many = sort == StepSort.MERGE ? MOST_MERGED : sort == StepSort.ABOLISH_LEVEL ? 0 : 1;
        int least = sort == StepSort.MERGE && !StepSlot.typed("to0", "", sent).begins() ? 1 : 2;
        for (int i = 0; i < many; i++) {
            from.add(slot(act, "from" + i, "", sent, day, look && i < least));
        }
        if (sort == StepSort.ABOLISH_LEVEL) {
            for (Unit unit : level.isEmpty() ? List.<Unit>of() : units.on(day)) {
                if (unit.kind().equals(level)) {
                    from.add(StepSlot.empty(unit.id().toString(), unit.name()).means(unit.id()));
                    to.add(slot(act, "heir." + unit.id(), unit.name(), sent, day, look));
                }
            }
        }
        int parts = switch (sort) {
            case SPLIT -> MOST_PARTS;
            case MERGE, DISSOLVE, MOVE -> 1;
            case RENAME, ABOLISH_LEVEL -> 0;
        };
        for (int i = 0; i < parts; i++) {
            to.add(slot(act, "to" + i, "", sent, day, look && i < 2 && sort != StepSort.MOVE));
        }
        return new StepPage(
                act,
                step.orElseGet(UUID::randomUUID),
                sort,
                level,
                from,
                to,
                slot(act, "under", "", sent, day, false),
                StepSlot.text(sent, "name"),
                StepSlot.text(sent, "shortName"),
                Optional.empty(),
                pages.kinds());
    }

    /** Tells whether every unit that is needed is known. */
    static boolean clear(StepPage page) {
        return !page.choosesLevel()
                && page.from().stream().allMatch(slot -> slot.complaint() == null)
                && page.to().stream().allMatch(slot -> slot.complaint() == null)
                && page.under().complaint() == null;
    }

    /** Returns the step of a form whose units are all known. */
    Step step(StepPage page) {
        List<UnitId> from = known(page.from());
        List<Part> parts = page.to().stream()
                .filter(slot -> !slot.blank())
                .map(slot -> part(slot, from, page))
                .toList();
        return switch (page.sort()) {
            case MERGE -> new Step.Merge(from, parts.getFirst());
            case SPLIT -> new Step.Split(from.getFirst(), parts);
            case DISSOLVE -> new Step.Dissolve(from.getFirst(), parts.getFirst().id());
            case RENAME ->
                new Step.Rename(
                        from.getFirst(), page.name(), page.shortName().isEmpty() ? page.name() : page.shortName());
            case MOVE ->
                new Step.Move(
                        from.getFirst(),
                        parts.isEmpty() ? null : parts.getFirst().id());
            case ABOLISH_LEVEL -> {
                List<Fate> fates = new ArrayList<>();
                for (int i = 0; i < from.size(); i++) {
                    fates.add(new Fate(
                            from.get(i), page.to().get(i).unit().stream().toList()));
                }
                yield new Step.AbolishLevel(page.level(), fates);
            }
        };
    }

    /** Returns the form with a reason why it cannot be taken. */
    static StepPage refused(StepPage page, Refusal refusal) {
        return new StepPage(
                page.act(),
                page.step(),
                page.sort(),
                page.level(),
                page.from(),
                page.to(),
                page.under(),
                page.name(),
                page.shortName(),
                Optional.of(refusal),
                page.kinds());
    }

    private Part part(StepSlot slot, List<UnitId> from, StepPage page) {
        if (!slot.begins()) {
            return new Part(slot.unit().orElseThrow(), null);
        }
        UUID id = new UUID(page.step().getMostSignificantBits(), page.step().getLeastSignificantBits() + index(slot));
        return new Part(
                new UnitId(id), new Part.NewUnit(slot.kind(), slot.typed(), slot.shortName(), parent(from, page)));
    }

    /** A new unit belongs where the form says, else where the first of those it comes from belonged. */
    private @Nullable UnitId parent(List<UnitId> from, StepPage page) {
        return page.under().unit().isPresent()
                ? page.under().unit().get()
                : units.find(from.getFirst(), pages.day(page.act()))
                        .flatMap(Unit::parent)
                        .orElse(null);
    }

    /** Sending the form again gives a new unit the same id. */
    private static int index(StepSlot slot) {
        return Character.digit(slot.field().charAt(slot.field().length() - 1), 10) + 1;
    }

    private static List<UnitId> known(List<StepSlot> slots) {
        return slots.stream().flatMap(slot -> slot.unit().stream()).toList();
    }

    private StepSlot slot(
            Reorganisation act,
            String field,
            String label,
            MultiValueMap<String, String> sent,
            LocalDate day,
            boolean needed) {
        StepSlot slot = StepSlot.typed(field, label, sent);
        if (slot.blank()) {
            return needed ? slot.wrong("complaint.NotBlank", List.of()) : slot;
        }
        if (slot.begins()) {
            return pages.kinds().knows(slot.kind()) ? slot : slot.wrong("complaint.kindUnknown", List.of());
        }
        UnitId drafted = begun(act).get(slot.typed());
        if (drafted != null) {
            return slot.means(drafted);
        }
        return slots.found(slot, StepSlot.text(sent, slot.chosen()), day);
    }

    /** Returns the units that begin with the draft, by name whatever the case. */
    private static Map<String, UnitId> begun(Reorganisation act) {
        Map<String, UnitId> begun = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        act.acts()
                .forEach(step -> step.parts()
                        .forEach(part -> part.beginning().ifPresent(unit -> begun.put(unit.name(), part.id()))));
        return begun;
    }
}
