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
     * @param choices units to choose from, where a name fits several or none exactly
     */
    record Read(Optional<Answer> answer, Complaints complaints, List<UnitSearch.Hit> choices) {

        static Read of(Answer answer) {
            return new Read(Optional.of(answer), Complaints.NONE, List.of());
        }

        static Read wrong(String field, String key, List<UnitSearch.Hit> choices) {
            return new Read(Optional.empty(), Complaints.NONE.with(field, key), choices);
        }
    }

    Read read(OfficeForm form) {
        return switch (form.answer()) {
            case "units" -> units(form);
            case "kind" ->
                kind(form.kind())
                        .map(kind -> Read.of(new Answer.AllOfKind(kind)))
                        .orElseGet(OfficeAnswers::incomplete);
            case "nobody" -> Read.of(new Answer.Nobody());
            case "new" -> created(form);
            default -> incomplete();
        };
    }

    private Read units(OfficeForm form) {
        Set<UnitId> meant = new LinkedHashSet<>();
        List<UUID> ticked = form.units() == null ? List.of() : form.units();
        ticked.forEach(id -> meant.add(new UnitId(id)));
        for (String name : names(form)) {
            List<UnitSearch.Hit> hits = search.settle(name, LocalDate.now(clock));
            if (hits.stream().anyMatch(hit -> meant.contains(hit.id()))) {
                continue; // chosen from the list that this name gave
            }
            if (hits.size() != 1 || !hits.getFirst().exact()) {
                return unsure("unitName", hits);
            }
            meant.add(hits.getFirst().id());
        }
        return meant.isEmpty() ? incomplete() : Read.of(new Answer.TheseUnits(new ArrayList<>(meant)));
    }

    private Read created(OfficeForm form) {
        Optional<String> kind = kind(form.newKind());
        if (kind.isEmpty() || form.typed(form.newName()).isBlank()) {
            return incomplete();
        }
        UnitId parent = null;
        if (!form.typed(form.newParent()).isBlank()) {
            List<UnitSearch.Hit> hits = search.settle(form.typed(form.newParent()), LocalDate.now(clock));
            if (hits.size() != 1 || !hits.getFirst().exact()) {
                return Read.wrong("newParent", "complaint.officeParent", List.of());
            }
            parent = hits.getFirst().id();
        }
        return Read.of(new Answer.NewUnit(
                form.typed(form.newName()).strip(), form.typed(form.newShort()).strip(), kind.get(), parent));
    }

    private static Read unsure(String field, List<UnitSearch.Hit> hits) {
        return Read.wrong(field, hits.isEmpty() ? "complaint.officeUnknown" : "complaint.officeUnsure", hits);
    }

    private static Read incomplete() {
        return Read.wrong("answer", "complaint.answer", List.of());
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
