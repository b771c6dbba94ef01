package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.domain.Honour;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.Gender;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.RecipientKind;

/** Makes the lines of the register of honours out of a decision; two statements, however many. */
@Component
class RegisterEntries {

    private final Units units;
    private final PeopleReads people;
    private final SigningAuthority signing;
    private final DecisionWords words;
    private final LawBook law;

    RegisterEntries(Units units, PeopleReads people, SigningAuthority signing, DecisionWords words, LawBook law) {
        this.units = units;
        this.people = people;
        this.signing = signing;
        this.words = words;
        this.law = law;
    }

    /** Returns the lines of some awards of a decision that has its number. */
    List<Honour.Entry> of(AwardDecision decision, Collection<Conferral> all) {
        LocalDate on = decision.decidedOn().orElseThrow();
        Map<UnitId, String> names =
                units.names(all.stream().map(Conferral::unit).collect(Collectors.toSet()), on);
        Map<PersonId, Gender> genders = people.genders(all.stream()
                .map(RegisterEntries::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        boolean yearly = law.statutes()
                .form(decision.form())
                .filter(AwardForm::everyYear)
                .isPresent();
        String post = signing.of(decision.issuer(), on).stream()
                .findFirst()
                .map(Signatory::headPost)
                .orElse("");
        String decider = words.decider(decision.issuer(), post, on);
        return all.stream()
                .map(one -> {
                    String unit = names.getOrDefault(one.unit(), "");
                    PersonId person = person(one);
                    return new Honour.Entry(
                            new HonourId(one.id().value()),
                            recipient(one, unit),
                            new Honour.Award(
                                    decision.form(),
                                    decision.kind(),
                                    one.achievement(),
                                    yearly ? decision.year() : null,
                                    null,
                                    null),
                            new Honour.Decision(
                                    decision.number(),
                                    on,
                                    signing.office(decision.issuer(), on),
                                    decider,
                                    "",
                                    one.goldenBook()),
                            new Honour.Facts(null, person == null ? null : genders.get(person), null, unit));
                })
                .toList();
    }

    private static Honour.Recipient recipient(Conferral one, String unit) {
        return new Honour.Recipient(
                one.kind(),
                person(one),
                one.unit(),
                one.name(),
                one.kind() == RecipientKind.COLLECTIVE ? "" : unit,
                one.kind() == RecipientKind.INDIVIDUAL ? one.line() : "",
                one.kind() == RecipientKind.HOUSEHOLD ? one.line() : "");
    }

    private static @Nullable PersonId person(Conferral one) {
        return one.kind() == RecipientKind.INDIVIDUAL && one.subject() != null ? new PersonId(one.subject()) : null;
    }
}
