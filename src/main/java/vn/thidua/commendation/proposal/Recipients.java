package vn.thidua.commendation.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.EndedSearch;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Finds whom a unit means: itself and units below, people who work there, a household by its name. */
@NamedInterface("desk")
@Component
public class Recipients {

    private static final int FEW = 200;

    private final UnitPicker picker;
    private final Units units;
    private final EndedSearch ended;
    private final Successions successions;
    private final PeopleReads people;
    private final Clock clock;

    Recipients(
            UnitPicker picker,
            Units units,
            EndedSearch ended,
            Successions successions,
            PeopleReads people,
            Clock clock) {
        this.picker = picker;
        this.units = units;
        this.ended = ended;
        this.successions = successions;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param who the recipient; empty where it is not clear who is meant
     * @param choices who may be meant
     */
    @NamedInterface("desk")
    public record Found(Optional<Recipient> who, List<Recipient> choices) {}

    /**
     * Returns whom somebody means.
     *
     * @param subject what was chosen among several of one name, or null
     * @param typed name as typed
     * @param note address of a household
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_NAME}, {@link CommendationRefusal#TWO_NAMES}, {@link CommendationRefusal#UNIT_ENDED}, {@link CommendationRefusal#UNIT_GONE} or {@link CommendationRefusal#NOT_FOUND}
     */
    public Found find(RecipientKind kind, UnitId proposer, @Nullable UUID subject, String typed, String note) {
        ProposalRules.whyNotNamed(kind, typed).ifPresent(Refusal::raise);
        return switch (kind) {
            case HOUSEHOLD ->
                new Found(Optional.of(new Recipient(kind, null, typed.strip(), note.strip(), false)), List.of());
            case COLLECTIVE -> unit(proposer, subject, typed);
            case INDIVIDUAL -> person(proposer, subject, typed);
        };
    }

    /** Returns the names that a form offers: of few units, or of people of the unit. */
    public List<String> offered(RecipientKind kind, UnitId proposer) {
        LocalDate today = LocalDate.now(clock);
        return switch (kind) {
            case HOUSEHOLD -> List.of();
            case COLLECTIVE ->
                picker.few(Reach.of(UnitReach.below(proposer)), today).stream()
                        .map(Unit::name)
                        .toList();
            case INDIVIDUAL ->
                people.after(PersonRow.Place.START, filter("", proposer, today), FEW).stream()
                        .map(PersonRow::name)
                        .distinct()
                        .toList();
        };
    }

    private Found unit(UnitId proposer, @Nullable UUID subject, String typed) {
        LocalDate today = LocalDate.now(clock);
        UnitPicker.Picked picked = picker.needed(subject, typed, Reach.of(UnitReach.below(proposer)), today);
        if (picked.unit().isPresent()) {
            UnitId id = picked.unit().get();
            String name = units.names(List.of(id), today).getOrDefault(id, typed.strip());
            return new Found(
                    Optional.of(new Recipient(RecipientKind.COLLECTIVE, id.value(), name, "", false)), List.of());
        }
        if (picked.choices().isEmpty()) {
            gone(typed, today)
                    .orElseGet(() -> CommendationRefusal.NOT_FOUND.because(typed.strip()))
                    .raise();
        }
        return new Found(
                Optional.empty(),
                picked.choices().stream()
                        .map(hit -> new Recipient(
                                RecipientKind.COLLECTIVE, hit.id().value(), hit.name(), hit.above(), false))
                        .toList());
    }

    /** Says who stands in the place of a unit that has ended. */
    private Optional<Refusal> gone(String typed, LocalDate today) {
        return ended.find(typed, today, 1).stream()
                .filter(hit -> Vietnamese.fold(hit.name()).equals(Vietnamese.fold(typed)))
                .findFirst()
                .map(hit -> {
                    List<UnitId> after =
                            successions.successorsOf(List.of(hit.id()), today).getOrDefault(hit.id(), List.of());
                    Map<UnitId, String> names = units.names(after, today);
                    String day = WrittenDay.of(hit.endsOn());
                    return after.isEmpty()
                            ? CommendationRefusal.UNIT_GONE.because(hit.name(), day)
                            : CommendationRefusal.UNIT_ENDED.because(
                                    hit.name(),
                                    day,
                                    String.join(
                                            ", ",
                                            after.stream()
                                                    .map(id -> names.getOrDefault(id, ""))
                                                    .toList()));
                });
    }

    private Found person(UnitId proposer, @Nullable UUID subject, String typed) {
        LocalDate today = LocalDate.now(clock);
        String wanted = Vietnamese.bare(typed);
        List<Recipient> named = people.after(PersonRow.Place.START, filter(typed, proposer, today), FEW).stream()
                .filter(row -> Vietnamese.bare(row.name()).equals(wanted))
                .map(Recipients::recipient)
                .toList();
        if (named.isEmpty()) {
            CommendationRefusal.NOT_FOUND.because(typed.strip()).raise();
        }
        Optional<Recipient> chosen = named.size() == 1
                ? Optional.of(named.getFirst())
                : named.stream()
                        .filter(one -> subject != null && subject.equals(one.subject()))
                        .findFirst();
        return new Found(chosen, chosen.isPresent() ? List.of() : named);
    }

    private static Recipient recipient(PersonRow row) {
        return new Recipient(
                RecipientKind.INDIVIDUAL,
                row.id().value(),
                row.name(),
                row.work().map(PersonRow.Work::post).orElse(""),
                row.work().map(PersonRow.Work::leader).orElse(false));
    }

    private static PeopleFilter filter(String typed, UnitId proposer, LocalDate today) {
        return new PeopleFilter(typed, Reach.of(UnitReach.below(proposer)), "", today);
    }
}
