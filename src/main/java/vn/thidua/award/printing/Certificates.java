package vn.thidua.award.printing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccessSettings;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.statement.Statement;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.award.statement.StatementKey;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormKind;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.By;

/** Makes certificates of what decisions say: number, signed statement, texts. Whatever was made once stays as it was. */
@Component
class Certificates {

    private static final String DOOR = "/c/";

    private final CertificateRows rows;
    private final AwardDecisions decisions;
    private final StatementKeys keys;
    private final Houses houses;
    private final LawBook law;
    private final AccessSettings settings;
    private final Clock clock;

    Certificates(
            CertificateRows rows,
            AwardDecisions decisions,
            StatementKeys keys,
            Houses houses,
            LawBook law,
            AccessSettings settings,
            Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.keys = keys;
        this.houses = houses;
        this.law = law;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the certificates of conferrals of one decision in their order; those that are not there yet are made. */
    List<MadeCertificate> make(AwardDecision decision, Collection<Conferral> conferrals, By by) {
        rows.lock(decision.id());
        Map<ConferralId, MadeCertificate> there = rows.of(decision.id());
        Map<ConferralId, MadeCertificate> all = new LinkedHashMap<>();
        List<MadeCertificate> fresh = new ArrayList<>();
        if (conferrals.stream().anyMatch(one -> !there.containsKey(one.id()))) {
            StatementKey key = keys.signing(decision.issuer(), by);
            House house = houses.of(decision.issuer());
            Map<ConferralId, String> numbers = numbers(decision);
            for (Conferral one : conferrals) {
                MadeCertificate known = there.get(one.id());
                if (known == null) {
                    known = made(decision, one, house, Objects.requireNonNull(numbers.get(one.id())), key);
                    fresh.add(known);
                }
                all.put(one.id(), known);
            }
            rows.insert(decision.id(), decision.issuer(), key.published().id(), fresh, Instant.now(clock));
            return List.copyOf(all.values());
        }
        return conferrals.stream()
                .map(one -> Objects.requireNonNull(there.get(one.id())))
                .toList();
    }

    /* Number of the decision, its year, ordinal in it; whoever stands in the place of a misprinted one gets a further digit. */
    private Map<ConferralId, String> numbers(AwardDecision decision) {
        Map<ConferralId, String> numbers = new LinkedHashMap<>();
        Map<Integer, Integer> times = new LinkedHashMap<>();
        for (Conferral one : decisions.conferrals(decision.id())) {
            int time = times.merge(one.ordinal(), 1, Integer::sum);
            String number = decision.number() + "/" + year(decision) + "-" + one.goldenBook();
            numbers.put(one.id(), time == 1 ? number : number + "." + time);
        }
        return numbers;
    }

    private static int year(AwardDecision decision) {
        return decision.decidedOn().orElseThrow().getYear();
    }

    private MadeCertificate made(AwardDecision decision, Conferral one, House house, String number, StatementKey key) {
        String code = StatementCode.of(statement(decision, one, house, number), key, "");
        return new MadeCertificate(UUID.randomUUID(), one.id(), number, address(), code, 0, null, "");
    }

    /** Returns what the office says about an award. */
    Statement statement(AwardDecision decision, Conferral one, House house, String number) {
        return new Statement(
                number,
                award(decision),
                one.name(),
                house.name(),
                decision.number(),
                decision.decidedOn().orElseThrow(),
                one.ordinal());
    }

    private String address() {
        return settings.site().isBlank() ? StatementCode.BARE : (settings.site() + DOOR).toUpperCase(Locale.ROOT);
    }

    /** Returns what stands on certificates that were made. */
    List<Certificate> written(
            AwardDecision decision, List<MadeCertificate> made, Map<ConferralId, Conferral> conferrals) {
        House house = houses.of(decision.issuer());
        return made.stream()
                .map(one -> certificate(
                        decision,
                        Objects.requireNonNull(conferrals.get(one.conferral())),
                        house,
                        one.number(),
                        one.text()))
                .toList();
    }

    /** Returns what would stand on certificates; the code is as long as it will be, but nobody published its key. */
    List<Certificate> tried(AwardDecision decision, List<Conferral> conferrals) {
        House house = houses.of(decision.issuer());
        StatementKey key = StatementKey.fresh();
        Map<ConferralId, String> numbers = numbers(decision);
        return conferrals.stream()
                .map(one -> {
                    String number = Objects.requireNonNull(numbers.get(one.id()));
                    String code = StatementCode.of(statement(decision, one, house, number), key, address());
                    return certificate(decision, one, house, number, code);
                })
                .toList();
    }

    private Certificate certificate(AwardDecision decision, Conferral one, House house, String number, String code) {
        LocalDate day = decision.decidedOn().orElseThrow();
        boolean title = law.statutes()
                .form(decision.form(), day)
                .filter(form -> form.kind() == FormKind.TITLE)
                .isPresent();
        return new Certificate(
                number,
                house.house(),
                house.decider(),
                title ? Certificate.Gift.TITLE : Certificate.Gift.FORM,
                award(decision),
                new Certificate.Recipient(one.name(), one.line(), one.achievement()),
                new Certificate.Decision(decision.number(), day, one.ordinal()),
                new Certificate.Signing(
                        decision.place(), day, decision.authorityLines().lines().toList(), decision.signer()),
                code);
    }

    /* Who gives it stands above; what the law adds in brackets is not part of the name. */
    private String award(AwardDecision decision) {
        String name = law.statutes()
                .form(decision.form(), decision.decidedOn().orElseThrow())
                .or(() -> law.statutes().form(decision.form()))
                .map(AwardForm::name)
                .orElse(decision.form());
        return name.split(" \\(", 2)[0].split(" " + PrintWords.say("givenBy") + " ", 2)[0];
    }
}
