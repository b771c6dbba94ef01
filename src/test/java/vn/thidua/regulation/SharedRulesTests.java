package vn.thidua.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.regulation.value.Papers;

/** Compares the tables of the law with what was researched, where that is at hand: every figure of it is found again, and nothing is said to be verified that is not. */
class SharedRulesTests {

    private static final Path RULES = Path.of("../shared/rules.json");
    private static final Statutes STATUTES = Statutes.shipped();
    private static final Map<String, LocalDate> DAYS = Map.of(
            "R1_ND91", LocalDate.of(2020, 6, 1),
            "R2_ND98", LocalDate.of(2024, 6, 1),
            "R3_ND152", LocalDate.of(2026, 6, 1),
            "R4_LAW2026", LocalDate.of(2026, 11, 1));

    private JsonNode rules;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isRegularFile(RULES), "no ../shared/rules.json here: the tables are not compared");
        rules = JsonMapper.shared().readTree(Files.readString(RULES));
    }

    @Test
    void everyFormIsThere() {
        for (JsonNode form : rules.get("forms")) {
            String code = form.get("code").asString();
            Optional<AwardForm> known = STATUTES.form(code);
            assertThat(known).as(code).isPresent();
            Set<String> recipients = new TreeSet<>();
            form.get("objectTypes").forEach(one -> recipients.add(one.asString()));
            assertThat(known.get().recipients()).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(recipients);
        }
    }

    @Test
    void everyCoefficientIsTheSame() {
        Rewards rewards = new Rewards(STATUTES);
        for (JsonNode form : rules.get("forms")) {
            for (JsonNode rule : form.get("rewardMultipliers")) {
                LocalDate day = DAYS.get(rule.get("regime").asString());
                rule.get("coefficients").properties().forEach(one -> {
                    String what = form.get("code").asString() + " " + one.getKey() + " " + day;
                    Reward reward = rewards.of(form.get("code").asString(), RecipientKind.valueOf(one.getKey()), day)
                            .orElseThrow(() -> new AssertionError(what));
                    assertThat(reward.coefficient())
                            .as(what)
                            .isEqualByComparingTo(one.getValue().decimalValue());
                    if (!rule.get("verified").asBoolean()) {
                        assertThat(reward.verified()).as(what).isFalse();
                    }
                });
            }
        }
    }

    @Test
    void everyDeciderIsTheSame() {
        for (JsonNode form : rules.get("forms")) {
            for (JsonNode rule : form.get("authority")) {
                String what = form.get("code").asString();
                LocalDate day = LocalDate.parse(rule.get("effectiveFrom").asString());
                Provision<Set<Authority>> deciders =
                        STATUTES.find(Matter.DECIDERS, what, null, day).orElseThrow();
                Set<String> roles = new TreeSet<>();
                rule.get("roles").forEach(one -> roles.add(one.asString()));
                assertThat(deciders.value()).as(what).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(roles);
                assertThat(deciders.grounds().verified())
                        .as(what)
                        .isEqualTo(rule.get("verified").asBoolean());
            }
        }
    }

    @Test
    void everyDossierHoldsTheSamePapers() {
        for (JsonNode form : rules.get("forms")) {
            Set<String> wanted = new TreeSet<>();
            form.get("dossier")
                    .get("components")
                    .forEach(one -> wanted.add(one.asString().replace("|", "/").replace("?", "")));
            Set<String> held = new TreeSet<>();
            STATUTES.find(Matter.DOSSIER, form.get("code").asString(), null, LocalDate.of(2026, 6, 1))
                    .map(Provision::value)
                    .map(Papers::choices)
                    .ifPresent(choices -> choices.forEach(choice -> held.add(String.join("/", choice.parts()))));
            assertThat(held).as(form.get("code").asString()).isEqualTo(wanted);
        }
    }

    @Test
    void everySalaryIsTheSame() {
        for (JsonNode salary : rules.get("baseSalaries")) {
            LocalDate from = LocalDate.parse(salary.get("effectiveFrom").asString());
            assertThat(STATUTES.find(Matter.BASE_SALARY, "*", null, from)
                            .orElseThrow()
                            .value())
                    .isEqualByComparingTo(salary.get("amountVnd").decimalValue());
        }
    }

    @Test
    void everyVoteAsksForTheSameShare() {
        for (JsonNode vote : rules.get("voteRules")) {
            if (!vote.has("regime") || vote.get("minPercent").asInt() == 0) {
                continue;
            }
            for (JsonNode form : vote.get("applies")) {
                String about = form.asString();
                LocalDate day = DAYS.get(vote.get("regime").asString());
                var rule = STATUTES.of(Matter.VOTE)
                        .filter(one ->
                                one.about().equals(about) && one.grounds().hold(day))
                        .findFirst()
                        .orElseThrow();
                assertThat(rule.value().percent())
                        .isEqualByComparingTo(vote.get("minPercent").decimalValue());
                assertThat(rule.grounds().verified())
                        .isEqualTo(vote.get("verified").asBoolean());
            }
        }
    }

    @Test
    void blocksRevocationsAndLimitsAreThere() {
        for (JsonNode block : rules.get("blockingRules")) {
            String code = block.get("code").asString();
            boolean preference = code.equals("T_GENDER_PRIORITY");
            assertThat(
                            preference
                                    ? Law.shipped().preferences().stream()
                                            .anyMatch(one -> one.code().equals(code))
                                    : STATUTES.of(Matter.BLOCK)
                                            .anyMatch(one -> one.about().equals(code)))
                    .as(code)
                    .isTrue();
        }
        rules.get("revocationGrounds")
                .forEach(ground -> assertThat(STATUTES.of(Matter.REVOCATION))
                        .extracting(Provision::about)
                        .contains(ground.get("code").asString()));
        rules.get("timeLimits")
                .forEach(limit -> assertThat(STATUTES.of(Matter.TIME_LIMIT)
                                .filter(one ->
                                        one.about().equals(limit.get("code").asString()))
                                .map(one -> one.value().count()))
                        .containsExactly(limit.get("days").asInt()));
        rules.get("reward")
                .get("testVectors")
                .forEach(vector -> assertThat(new Rewards(STATUTES)
                                .of(
                                        vector.get("form").asString(),
                                        RecipientKind.valueOf(
                                                vector.get("object").asString()),
                                        LocalDate.parse(
                                                vector.get("decisionDate").asString()))
                                .map(Reward::rounded))
                        .contains(vector.get("expected").asLong()));
    }
}
