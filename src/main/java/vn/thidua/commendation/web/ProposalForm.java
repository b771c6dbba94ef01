package vn.thidua.commendation.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.Recipient;

/**
 * The form of a proposal, as typed.
 *
 * @param subject what was chosen among several of one name
 * @param note address of a household
 */
public record ProposalForm(
        String id,
        long version,
        String ask,
        String name,
        String subject,
        String note,
        String deeds,
        String initiative) {

    /** Returns an empty form. */
    static ProposalForm empty(String ask) {
        return new ProposalForm(UUID.randomUUID().toString(), 0, ask, "", "", "", "", "");
    }

    /** Returns the form of a proposal that is there. */
    static ProposalForm of(Proposal proposal) {
        Recipient who = proposal.who();
        UUID subject = who.subject();
        return new ProposalForm(
                proposal.id().toString(),
                proposal.version(),
                proposal.ask().toString(),
                who.name(),
                subject == null ? "" : subject.toString(),
                subject == null ? who.post() : "",
                proposal.deeds().text(),
                proposal.deeds().initiative());
    }

    /** Returns what was sent. */
    static ProposalForm typed(String id, Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        return new ProposalForm(
                id,
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
                fields.getOrDefault("ask", ""),
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("subject", ""),
                fields.getOrDefault("note", "").strip(),
                fields.getOrDefault("deeds", "").strip(),
                fields.getOrDefault("initiative", "").strip());
    }

    /** Returns what was chosen, or null. */
    @Nullable
    UUID chosen() {
        return uuid(subject);
    }

    /** Returns what it is for, or null. */
    @Nullable
    UUID asked() {
        return uuid(ask);
    }

    private static @Nullable UUID uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
