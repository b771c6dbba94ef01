package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.LegalDocument;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** The words that papers of decisions begin with, in Vietnamese, whoever drafts them. */
@NamedInterface("desk")
@Component
public class DecisionWords {

    private final Units units;
    private final SigningAuthority signing;
    private final LawBook law;
    private final MessageSource messages;

    DecisionWords(Units units, SigningAuthority signing, LawBook law, MessageSource messages) {
        this.units = units;
        this.signing = signing;
        this.law = law;
        this.messages = messages;
    }

    /** Returns how symbols of decisions begin, under which their numbers are counted. */
    String sort() {
        return t("decision.symbol").split("-", 2)[0];
    }

    /** Returns what a form is called. */
    public String form(String code) {
        return law.statutes().form(code).map(AwardForm::name).orElse(code);
    }

    /** Returns the name of an issuer as it stands over its papers. */
    public String organ(UnitId issuer, LocalDate day) {
        String name = name(issuer, day);
        return college(issuer, day) ? t("decision.organ", small(name)) : name;
    }

    /** Returns who decides, as papers and the register write it. */
    public String decider(UnitId issuer, String headPost, LocalDate day) {
        return college(issuer, day)
                ? t("decision.decider", bare(headPost), small(name(issuer, day)))
                : t("decision.deciderPlain", bare(headPost), name(issuer, day));
    }

    /** Returns the lines over a signature: by what right, and as what. */
    public String lines(UnitId issuer, Signatory signer, LocalDate day) {
        return t(
                        "decision.sign." + signer.capacity(),
                        bare(signer.headPost()).toUpperCase(Vietnamese.LOCALE),
                        bare(signer.post()).toUpperCase(Vietnamese.LOCALE),
                        organ(issuer, day).toUpperCase(Vietnamese.LOCALE))
                .strip();
    }

    /** Returns what a decision is about. */
    public String title(String form, Optional<AwardRound> round) {
        return round.map(one -> t("decision.aboutRound", form(form), one.title()))
                .orElseGet(() -> t("decision.about", form(form)));
    }

    /** Returns what is printed of an achievement where nobody wrote anything else. */
    public String achievement(String form, int year, Optional<AwardRound> round) {
        boolean yearly = law.statutes().form(form).filter(AwardForm::everyYear).isPresent();
        return yearly
                ? t("decision.achievementYear", String.valueOf(year))
                : t("decision.achievement", round.map(AwardRound::title).orElse(""));
    }

    /** Returns the texts of a new decision. */
    public DecisionText text(UnitId issuer, String form, Optional<AwardRound> round, LocalDate day) {
        String organ = organ(issuer, day);
        return new DecisionText(
                String.join("\n", grounds(form, day)),
                String.join(
                        "\n", t("decision.article.1", form(form)), t("decision.article.2"), t("decision.article.3")),
                String.join(
                        "\n",
                        round.map(one -> t("decision.submission.round", one.title(), organ))
                                .orElseGet(() -> t("decision.submission.hand", organ)),
                        t("decision.submission.checked"),
                        t("decision.submission.ask", form(form))));
    }

    private List<String> grounds(String form, LocalDate day) {
        Statutes statutes = law.statutes();
        List<String> lines = new ArrayList<>();
        Law shipped = Law.shipped();
        for (String number : statutes.regime(day).documents()) {
            lines.add(shipped.find(number).map(this::cited).orElseGet(() -> t("decision.ground", number)));
        }
        statutes.find(Matter.DECIDERS, form, null, day)
                .map(rule -> rule.grounds().document())
                .filter(number ->
                        !number.isEmpty() && !statutes.regime(day).documents().contains(number))
                .map(number -> shipped.find(number).map(this::cited).orElseGet(() -> t("decision.ground", number)))
                .ifPresent(lines::add);
        return lines;
    }

    private String cited(LegalDocument document) {
        LocalDate on = document.issuedOn();
        if (document.title().isBlank()) {
            return t("decision.ground", document.number());
        }
        return on == null
                ? t("decision.groundNamed", document.title(), document.number())
                : t("decision.groundDated", document.title(), document.number(), WrittenDay.of(on));
    }

    private boolean college(UnitId issuer, LocalDate day) {
        Authority office = signing.office(issuer, day);
        return SigningAuthority.COLLEGES.contains(office);
    }

    private String name(UnitId issuer, LocalDate day) {
        return units.names(List.of(issuer), day).getOrDefault(issuer, "");
    }

    /** A post without the name of the body that it is of, which stands elsewhere. */
    private String bare(String post) {
        return post.replaceFirst("(?iu)\\s+(" + t("decision.colleges") + ").*$", "");
    }

    private static String small(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
