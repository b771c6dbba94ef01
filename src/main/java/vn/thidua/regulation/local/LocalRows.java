package vn.thidua.regulation.local;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormKind;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.value.Texts;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Reads and writes the rules of the province. */
@Repository
class LocalRows {

    private static final String RULE =
            "select id, matter, about, recipient, ruling, starts_on, ends_on, document, article, words, verified,"
                    + " withdrawn_at, changed_by, version from local_rule ";

    private static final String FORM =
            "select code, level, recipients, name, name_en, every_year, certificate, once, starts_on, ends_on, document, article, version, changed_by from local_form ";

    private final JdbcClient jdbc;

    LocalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns every rule, those taken back among them, the latest first. */
    List<LocalRule> rules() {
        return jdbc.sql(RULE + "order by changed_at desc, id")
                .query(LocalRows::rule)
                .list();
    }

    /** Returns a rule and keeps others from it until the transaction ends. */
    Optional<LocalRule> locked(LocalRuleId id) {
        return jdbc.sql(RULE + "where id = :id for update")
                .param("id", id.value())
                .query(LocalRows::rule)
                .optional();
    }

    /** Keeps others from writing rules until the transaction ends: two that overlap would not see each other. */
    void lock() {
        jdbc.sql("lock table local_rule in share row exclusive mode").update();
    }

    /** Writes a rule, over the one that is there. */
    void keep(LocalRuleId id, Provision<?> rule, Instant now, By by) {
        RecipientKind recipient = rule.recipient();
        jdbc.sql("""
                        insert into local_rule (id, matter, about, recipient, ruling, starts_on, ends_on, document, article, words, verified, changed_at, changed_by)
                        values (:id, :matter, :about, :recipient, :ruling, :from, :until, :document, :article, :words, :verified, :at, :by)
                        on conflict (id) do update set ruling = excluded.ruling, recipient = excluded.recipient, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                          document = excluded.document, article = excluded.article, words = excluded.words, verified = excluded.verified,
                          changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = local_rule.version + 1
                        """)
                .param("id", id.value())
                .param("matter", rule.matter().code())
                .param("about", rule.about())
                .param("recipient", recipient == null ? "" : recipient.name())
                .param("ruling", rule.text())
                .param("from", rule.grounds().from())
                .param("until", rule.grounds().until())
                .param("document", rule.grounds().document())
                .param("article", rule.grounds().article())
                .param("words", rule.grounds().words())
                .param("verified", rule.grounds().verified())
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Takes a rule back. */
    void withdraw(LocalRuleId id, Instant now, By by) {
        jdbc.sql(
                        "update local_rule set withdrawn_at = :at, changed_at = :at, changed_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Returns the titles of the province. */
    List<LocalForm> forms() {
        return jdbc.sql(FORM + "order by code").query(LocalRows::form).list();
    }

    /** Returns a title and keeps others from it until the transaction ends. */
    Optional<LocalForm> lockedForm(String code) {
        return jdbc.sql(FORM + "where code = :code for update")
                .param("code", code)
                .query(LocalRows::form)
                .optional();
    }

    private static LocalForm form(ResultSet row, int n) throws SQLException {
        return new LocalForm(
                new AwardForm(
                        row.getString("code"),
                        FormKind.LOCAL_TITLE,
                        FormLevel.valueOf(row.getString("level")),
                        Texts.words(RecipientKind.class, row.getString("recipients")),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getBoolean("every_year"),
                        row.getBoolean("certificate"),
                        row.getBoolean("once"),
                        new Grounds(
                                row.getString("document"),
                                row.getString("article"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class),
                                "",
                                true,
                                true,
                                "")),
                row.getLong("version"),
                row.getString("changed_by"));
    }

    /** Writes a title of the province over the one of that code. */
    void change(AwardForm form, Instant now, By by) {
        written(jdbc.sql("""
                                update local_form set name = :name, name_en = :nameEn, level = :level, recipients = :recipients, every_year = :everyYear, certificate = :certificate, once = :once,
                                  starts_on = :from, ends_on = :until, document = :document, article = :article, changed_at = :at, changed_by = :by, version = version + 1
                                where code = :code
                                """), form, now, by).update();
    }

    /** Writes a title of the province; false where there is one of that code. */
    boolean insert(AwardForm form, Instant now, By by) {
        return written(jdbc.sql("""
                                insert into local_form (code, name, name_en, level, recipients, every_year, certificate, once, starts_on, ends_on, document, article, changed_at, changed_by)
                                values (:code, :name, :nameEn, :level, :recipients, :everyYear, :certificate, :once, :from, :until, :document, :article, :at, :by)
                                on conflict (code) do nothing
                                """), form, now, by).update() > 0;
    }

    private static StatementSpec written(StatementSpec statement, AwardForm form, Instant now, By by) {
        return statement
                .param("code", form.code())
                .param("name", form.name())
                .param("nameEn", form.nameEn())
                .param("level", form.level().name())
                .param(
                        "recipients",
                        String.join(
                                ", ",
                                form.recipients().stream()
                                        .map(RecipientKind::name)
                                        .sorted()
                                        .toList()))
                .param("everyYear", form.everyYear())
                .param("certificate", form.certificate())
                .param("once", form.onceInALife())
                .param("from", form.grounds().from())
                .param("until", form.grounds().until())
                .param("document", form.grounds().document())
                .param("article", form.grounds().article())
                .param("at", Moments.stored(now))
                .param("by", by.name());
    }

    private static LocalRule rule(ResultSet row, int n) throws SQLException {
        String recipient = row.getString("recipient");
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new LocalRule(
                new LocalRuleId(row.getObject("id", UUID.class)),
                Matter.of(row.getString("matter")).orElseThrow(),
                row.getString("about"),
                recipient.isEmpty() ? null : RecipientKind.valueOf(recipient),
                row.getString("ruling"),
                new Grounds(
                        row.getString("document"),
                        row.getString("article"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        "",
                        row.getBoolean("verified"),
                        true,
                        row.getString("words")),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("changed_by"),
                row.getLong("version"));
    }
}
