package vn.thidua.honours.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.honours.domain.HonourRules;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Phrase;

/** Tells what the rows of a table of old awards mean and would do: as many statements for a thousand rows as for one, but for units that were called otherwise, which take some for each day. */
@Component
class AwardReview {

    private final AwardWords words;
    private final UnitMatches units;
    private final PersonMatches people;
    private final AwardGround ground;
    private final HonourDesk desk;

    AwardReview(AwardWords words, UnitMatches units, PersonMatches people, AwardGround ground, HonourDesk desk) {
        this.words = words;
        this.units = units;
        this.people = people;
        this.ground = ground;
        this.desk = desk;
    }

    /** What is written in a row, before anything is looked up. */
    private record Written(
            Kept kept,
            AwardCells cells,
            @Nullable RecipientKind kind,
            String name,
            Optional<LocalDate> bornOn,
            @Nullable LocalDate day) {

        boolean collective() {
            return kind == RecipientKind.COLLECTIVE;
        }

        Optional<UnitMatches.Asked> unit() {
            String text = kept.unitText(collective());
            return day == null || text.isEmpty() ? Optional.empty() : Optional.of(new UnitMatches.Asked(text, day));
        }
    }

    /** Returns what each row would do. */
    List<ReviewedRow> of(List<Kept> rows, Actor actor) {
        List<Written> written = rows.stream().map(this::written).toList();
        AwardGround.Open open = ground.open(actor);
        Map<UnitMatches.Asked, Match<UnitId>> meant =
                units.of(written.stream().flatMap(one -> one.unit().stream()).collect(Collectors.toSet()));
        AwardGround.Seen seen = open.seeing(unitsOf(rows, meant));
        PersonMatches.Book known = people.open(
                written.stream()
                        .filter(one -> one.kind() == RecipientKind.INDIVIDUAL)
                        .map(Written::name)
                        .toList(),
                written.stream()
                        .map(one -> one.cells().text(AwardColumns.PERSON_CODE))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                open.reach(),
                open.today());
        List<ReviewedRow> reviewed =
                written.stream().map(one -> row(one, open, seen, meant, known)).toList();
        return beside(reviewed);
    }

    private Written written(Kept kept) {
        AwardCells cells = new AwardCells(kept.cells(), words);
        RecipientKind kind = cells.recipient();
        String name = cells.name();
        return new Written(kept, cells, kind, name, cells.bornOn(), cells.decidedOn());
    }

    private static Set<UnitId> unitsOf(List<Kept> rows, Map<UnitMatches.Asked, Match<UnitId>> meant) {
        Set<UnitId> all = meant.values().stream()
                .map(Match::found)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        rows.stream().map(AwardReview::chosen).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    private static @Nullable UnitId chosen(Kept kept) {
        try {
            return kept.unit().isEmpty() || kept.unit().equals(Kept.NONE)
                    ? null
                    : new UnitId(UUID.fromString(kept.unit()));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    private ReviewedRow row(
            Written one,
            AwardGround.Open open,
            AwardGround.Seen seen,
            Map<UnitMatches.Asked, Match<UnitId>> meant,
            PersonMatches.Book known) {
        Kept kept = one.kept();
        AwardCells cells = one.cells();
        LocalDate day = one.day() == null ? open.today() : one.day();
        String typedForm = cells.needed(AwardColumns.FORM, 200);
        Match<AwardForm> form =
                typedForm.isEmpty() ? Match.none() : open.forms().of(typedForm, kept.form(), day);
        Match<UnitId> unit = unit(one, meant);
        UnitId there = unit.found();
        Match<PersonId> person = one.kind() == RecipientKind.INDIVIDUAL
                        && !one.name().isEmpty()
                ? known.of(new PersonMatches.Asked(
                        one.name(), cells.text(AwardColumns.PERSON_CODE), one.bornOn(), there, day, kept.person()))
                : Match.none();
        cells.checkState();
        Honour.Entry entry = entry(one, form.found(), there, person.found(), open, day);
        List<Phrase> faults = new ArrayList<>(cells.faults());
        if (there != null && !seen.holds(there)) {
            faults.add(Phrase.of("honours.fault.unit", seen.name(there)));
        } else if (one.day() != null
                && there == null
                && person.found() == null
                && unit.sure()
                && person.sure()
                && !open.all()) {
            faults.add(Phrase.of("honours.fault.nowhere"));
        }
        boolean sure = form.sure() && unit.sure() && person.sure();
        if (sure && faults.isEmpty()) {
            HonourRules.whyNot(entry, Optional.ofNullable(form.found()), open.today())
                    .map(no -> new Phrase(no.code().messageKey(), no.arguments()))
                    .ifPresent(faults::add);
        }
        ReviewedRow.Effect effect = !faults.isEmpty()
                ? ReviewedRow.Effect.WRONG
                : sure ? ReviewedRow.Effect.FRESH : ReviewedRow.Effect.UNSURE;
        return new ReviewedRow(
                kept,
                one.collective(),
                effect == ReviewedRow.Effect.FRESH ? entry : null,
                effect,
                form.found() == null ? typedForm : form.found().name(),
                person.found() == null ? "" : known.label(person.found()),
                there == null ? "" : seen.name(there),
                faults,
                form.choices(),
                unit.choices(),
                person.choices());
    }

    private static Match<UnitId> unit(Written one, Map<UnitMatches.Asked, Match<UnitId>> meant) {
        if (one.kept().unit().equals(Kept.NONE)) {
            return Match.none();
        }
        UnitId chosen = chosen(one.kept());
        return chosen != null
                ? Match.of(chosen)
                : one.unit()
                        .map(asked -> meant.getOrDefault(asked, Match.none()))
                        .orElseGet(Match::none);
    }

    private static Honour.Entry entry(
            Written one,
            @Nullable AwardForm form,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            AwardGround.Open open,
            LocalDate day) {
        AwardCells cells = one.cells();
        String code = form == null ? "" : form.code();
        return new Honour.Entry(
                new HonourId(one.kept().id()),
                new Honour.Recipient(
                        one.kind() == null ? RecipientKind.INDIVIDUAL : one.kind(),
                        person,
                        unit,
                        one.name(),
                        one.collective() ? "" : cells.limited(AwardColumns.UNIT, 200),
                        cells.limited(AwardColumns.POST, 200),
                        cells.limited(AwardColumns.ADDRESS, 300)),
                cells.award(code),
                new Honour.Decision(
                        cells.needed(AwardColumns.NUMBER, 100),
                        day,
                        open.authority(code, day),
                        cells.limited(AwardColumns.DECIDER, 200),
                        cells.limited(AwardColumns.CERTIFICATE, 100),
                        cells.limited(AwardColumns.GOLDEN_BOOK, 100)),
                cells.facts());
    }

    /** Tells what stands further up already, and what the register has. */
    private List<ReviewedRow> beside(List<ReviewedRow> rows) {
        Set<HonourId> there = desk.there(
                rows.stream().map(ReviewedRow::entry).filter(Objects::nonNull).toList());
        Map<List<Object>, Integer> above = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    Honour.Entry entry = row.entry();
                    if (entry == null) {
                        return row;
                    }
                    if (there.contains(entry.id())) {
                        return row.as(ReviewedRow.Effect.THERE);
                    }
                    List<Object> key = List.of(
                            entry.recipient().key(),
                            entry.award().form(),
                            entry.decision().key(),
                            entry.decision().on());
                    return above.putIfAbsent(key, row.kept().number()) == null ? row : row.as(ReviewedRow.Effect.TWICE);
                })
                .toList();
    }
}
