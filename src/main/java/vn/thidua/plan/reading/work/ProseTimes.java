package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Text;

/** Reads the deadlines in the sentences of a block. */
final class ProseTimes {

    private final Block block;
    private final Topic topic;
    private final Calendar calendar;
    private final Charged charged;
    private final Consumer<Deadline> found;
    private @Nullable Text before;
    private @Nullable List<String> lastActors;

    ProseTimes(Block block, Topic topic, Calendar calendar, Charged charged, Consumer<Deadline> found) {
        this.block = block;
        this.topic = topic;
        this.calendar = calendar;
        this.charged = charged;
        this.found = found;
    }

    void read() {
        for (Text sentence : block.sentences()) {
            List<Token> tokens = Tokens.of(sentence);
            if (!tokens.isEmpty()) {
                sentence(sentence, tokens);
                before = sentence;
            }
        }
    }

    private void sentence(Text sentence, List<Token> tokens) {
        Subject subject = Subject.of(sentence, tokens);
        if (subject != null && !subject.isEmpty()) {
            lastActors = subject.offices().names();
        }
        Clause clause = null;
        for (TimePhrase phrase : TimePhrases.in(tokens)) {
            if (DueRule.binds(phrase, tokens, topic)) {
                clause = Clause.of(sentence, tokens, subject, phrase, clause, before);
                add(sentence, tokens, phrase, clause);
            }
        }
    }

    private void add(Text sentence, List<Token> tokens, TimePhrase phrase, Clause clause) {
        PrintedDate date = phrase.date();
        String recurring = phrase.recurring();
        if (recurring == null && date != null && !date.hasYear()) {
            recurring = Recurrence.before(tokens, 0, tokens.size(), date);
        }
        Dating dating = recurring != null || date == null ? null : calendar.dating(date);
        if (recurring == null && (dating == null || calendar.isHistory(dating))) {
            return;
        }
        Span span = sentence.span(
                tokens.get(phrase.first()).from(), tokens.get(phrase.next() - 1).to());
        boolean clear = phrase.bound().isStrong()
                && (recurring != null
                        || date != null
                                && date.hasYear()
                                && date.isPossible()
                                && dating != null
                                && !calendar.isPast(dating));
        found.accept(new Deadline(
                dating,
                recurring,
                phrase.bound() == TimePhrase.Bound.BEFORE,
                who(clause, span),
                clause.what(),
                clause.to(),
                span,
                clear ? Certainty.SURE : Certainty.UNSURE));
    }

    private @Nullable String who(Clause clause, Span span) {
        if (clause.who() != null) {
            return clause.who();
        }
        if (lastActors != null) {
            return String.join(", ", lastActors);
        }
        Assignment assignment = charged.at(span);
        return assignment == null ? null : String.join(", ", assignment.lead());
    }
}
