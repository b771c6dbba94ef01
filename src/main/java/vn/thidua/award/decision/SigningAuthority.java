package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.round.OfficeAuthority;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.Reach;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Knows who may sign for a body on a day, by posts and written delegations, and whether the law lets its head give a title or form at all. */
@NamedInterface("desk")
@Component
public class SigningAuthority {

    private static final int FEW = 500;
    private static final String DEPUTY = "pho ";
    /** Heads who preside over a body that decides together. */
    static final Set<Authority> COLLEGES =
            Set.of(Authority.COMMUNE_CHAIR, Authority.DISTRICT_CHAIR, Authority.PROVINCE_CHAIR, Authority.GOVERNMENT);

    private final Units units;
    private final UnitHistory history;
    private final PeopleReads people;
    private final MandateRows mandates;
    private final LawBook law;

    SigningAuthority(Units units, UnitHistory history, PeopleReads people, MandateRows mandates, LawBook law) {
        this.units = units;
        this.history = history;
        this.people = people;
        this.mandates = mandates;
        this.law = law;
    }

    /** Returns which office of the law the head of a body is on a day. */
    public Authority office(UnitId issuer, LocalDate day) {
        return OfficeAuthority.of(units.find(issuer, day).map(Unit::kind).orElse(""));
    }

    /** Returns all who may sign for the body on a day: the head, its deputies, and who has a written delegation. */
    public List<Signatory> of(UnitId issuer, LocalDate day) {
        List<Signatory> all = new ArrayList<>();
        Optional<UnitHistory.Period> head = head(issuer, day);
        String post = head.map(UnitHistory.Period::more).orElse("");
        Optional<PersonId> who = head.flatMap(UnitHistory.Period::person);
        head.ifPresent(one -> {
            all.add(new Signatory(Capacity.HEAD, who.orElse(null), one.value(), post, post, null, ""));
            if (COLLEGES.contains(office(issuer, day))) {
                all.add(new Signatory(Capacity.COLLEGE, who.orElse(null), one.value(), post, post, null, ""));
            }
            deputies(issuer, day).stream()
                    .filter(row -> !Optional.of(row.id()).equals(who))
                    .map(row -> new Signatory(
                            Capacity.DEPUTY,
                            row.id(),
                            row.name(),
                            row.work().map(PersonRow.Work::post).orElse(""),
                            post,
                            null,
                            ""))
                    .forEach(all::add);
        });
        mandates.of(issuer).stream()
                .filter(one -> one.on(day))
                .map(one -> new Signatory(
                        one.capacity(), one.person(), one.name(), one.post(), post, one.id(), one.paperNumber()))
                .forEach(all::add);
        return all;
    }

    /**
     * Returns who was chosen to sign.
     *
     * @param key of {@link Signatory#key}
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#NO_SIGNER} or {@link DecisionRefusal#MAY_NOT_SIGN}
     */
    public Signatory chosen(UnitId issuer, String key, LocalDate day) {
        if (key.isBlank()) {
            DecisionRefusal.NO_SIGNER.because().raise();
        }
        Optional<Signatory> found =
                of(issuer, day).stream().filter(one -> one.key().equals(key)).findFirst();
        if (found.isEmpty()) {
            DecisionRefusal.MAY_NOT_SIGN.because(WrittenDay.of(day)).raise();
        }
        return found.orElseThrow();
    }

    /** Returns why the head of the body may not give a title or form on a day. */
    public Optional<Refusal> whyNotGive(UnitId issuer, String form, LocalDate day) {
        Statutes statutes = law.statutes();
        Optional<AwardForm> there = statutes.form(form, day);
        if (there.isEmpty()) {
            return Optional.of(DecisionRefusal.NO_FORM.because(
                    WrittenDay.of(day),
                    statutes.form(form).<Object>map(AwardForm::label).orElse(form)));
        }
        Authority own = office(issuer, day);
        Optional<Provision<Set<Authority>>> deciders = statutes.find(Matter.DECIDERS, form, null, day);
        if (deciders.isEmpty()) {
            return there.filter(one -> one.level() != FormLevel.BASE)
                    .map(one -> DecisionRefusal.NO_KNOWN_DECIDER.because(one.label(), WrittenDay.of(day)));
        }
        return deciders.filter(rule -> !rule.value().contains(own))
                .map(rule -> DecisionRefusal.NOT_OURS_TO_GIVE.because(
                        there.get().label(),
                        Phrase.of("law.word." + own),
                        Phrase.of("law.word."
                                + rule.value().stream().sorted().findFirst().orElse(own)),
                        rule.grounds().cited(),
                        WrittenDay.of(day)));
    }

    private Optional<UnitHistory.Period> head(UnitId issuer, LocalDate day) {
        return history.periods(issuer).stream()
                .filter(one -> one.field() == UnitField.HEAD)
                .filter(one -> !day.isBefore(one.startsOn())
                        && one.endsOn().filter(end -> !day.isBefore(end)).isEmpty())
                .findFirst();
    }

    private List<PersonRow> deputies(UnitId issuer, LocalDate day) {
        return people
                .after(PersonRow.Place.START, new PeopleFilter("", Reach.of(UnitReach.only(issuer)), "", day), FEW)
                .stream()
                .filter(row -> row.work()
                        .filter(work -> work.leader()
                                && work.unit().equals(issuer)
                                && Vietnamese.fold(work.post()).startsWith(DEPUTY))
                        .isPresent())
                .toList();
    }
}
