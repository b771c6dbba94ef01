package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.OfficeDesk.Answer;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.shared.Complaints;

/** Makes an answer of what a person ticked and typed about an office. */
@Component
class OfficeAnswers {

    private final UnitReads units;
    private final UnitSearch search;
    private final Clock clock;

    OfficeAnswers(UnitReads units, UnitSearch search, Clock clock) {
        this.units = units;
        this.search = search;
        this.clock = clock;
    }

    /**
     * An answer, or what is wrong with it.
     *
     * @param form what was typed, names settled meanwhile chosen
     * @param choices units to choose from, where a name fits several or none exactly
     */
    record Read(OfficeForm form, Optional<Answer> answer, Complaints complaints, List<UnitSearch.Hit> choices) {

        static Read of(OfficeForm form, Answer answer) {
            return new Read(form, Optional.of(answer), Complaints.NONE, List.of());
        }

        static Read wrong(OfficeForm form, String field, String key, List<UnitSearch.Hit> choices) {
            return new Read(form, Optional.empty(), Complaints.NONE.with(field, key), choices);
        }
    }

    /** Reads an answer; that a unit is new only from whoever may make units. */
    Read read(OfficeForm form, boolean creates) {
        return switch (form.answer()) {
            case "units" -> units(form);
            case "kind" ->
                kind(form.kind())
                        .map(kind -> Read.of(form, new Answer.AllOfKind(kind)))
                        .orElseGet(() -> incomplete(form));
            case "group" ->
                form.group() == null
                        ? incomplete(form)
                        : Read.of(form, new Answer.OfGroup(new UnitGroupId(form.group())));
            case "nobody" -> Read.of(form, new Answer.Nobody());
            case "new" -> creates ? created(form) : incomplete(form);
            default -> incomplete(form);
        };
    }

    private Read units(OfficeForm form) {
        Set<UnitId> meant = new LinkedHashSet<>(form.chosen());
        List<String> names = names(form);
        UUID choice = form.choice();
        for (int i = 0; i < names.size(); i++) {
            List<UnitSearch.Hit> hits = search.settle(names.get(i), LocalDate.now(clock));
            Optional<UnitId> unit = settled(hits, choice);
            if (unit.isEmpty()) {
                return Read.wrong(
                        form.settled(meant, names.subList(i, names.size())),
                        "unitName",
                        hits.isEmpty() ? "complaint.officeUnknown" : "complaint.officeUnsure",
                        hits);
            }
            meant.add(unit.get());
            choice = null;
        }
        return meant.isEmpty() ? incomplete(form) : Read.of(form, new Answer.TheseUnits(new ArrayList<>(meant)));
    }

    private Read created(OfficeForm form) {
        Optional<String> kind = kind(form.newKind());
        if (kind.isEmpty() || form.typed(form.newName()).isBlank()) {
            return incomplete(form);
        }
        UnitId parent = null;
        if (!form.typed(form.newParent()).isBlank()) {
            List<UnitSearch.Hit> hits = search.settle(form.typed(form.newParent()), LocalDate.now(clock));
            Optional<UnitId> only = settled(hits, null);
            if (only.isEmpty()) {
                return Read.wrong(form, "newParent", "complaint.officeParent", List.of());
            }
            parent = only.get();
        }
        return Read.of(
                form,
                new Answer.NewUnit(
                        form.typed(form.newName()).strip(),
                        form.typed(form.newShort()).strip(),
                        kind.get(),
                        parent));
    }

    /** Returns the unit chosen from the list that a name gave, else the only one called exactly so. */
    private static Optional<UnitId> settled(List<UnitSearch.Hit> hits, @Nullable UUID choice) {
        return hits.stream()
                .filter(hit -> hit.id().value().equals(choice))
                .findFirst()
                .or(() -> hits.stream()
                        .filter(hit -> hits.size() == 1 && hit.exact())
                        .findFirst())
                .map(UnitSearch.Hit::id);
    }

    private static Read incomplete(OfficeForm form) {
        return Read.wrong(form, "answer", "complaint.answer", List.of());
    }

    private static List<String> names(OfficeForm form) {
        return Arrays.stream(form.typed(form.unitName()).split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<String> kind(@Nullable String code) {
        return units.kinds().stream()
                .map(UnitKind::code)
                .filter(known -> known.equals(code))
                .findFirst();
    }
}
