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
    private final Context context;

    ProseTimes(Block block, Topic topic, Calendar calendar, Charged charged, Consumer<Deadline> found) {
        this.block = block;
        this.topic = topic;
        this.calendar = calendar;
        this.charged = charged;
        this.found = found;
        this.context = new Context(block.sentences());
    }

    /** Tells whether a text can hold a point of time at all: it has a digit or names a quarter. */
    static boolean mayHoldDate(Text text) {
        String key = text.key();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if ((c >= '0' && c <= '9') || (c == 'q' && key.startsWith("quý", i))) {
                return true;
            }
        }
        return false;
    }

    void read() {
        List<Text> sentences = context.sentences;
        for (int i = 0; i < sentences.size(); i++) {
            if (mayHoldDate(sentences.get(i))) {
                sentence(Sentence.of(sentences.get(i)), i);
            }
        }
    }

    private void sentence(Sentence sentence, int index) {
        boolean isLabel = TimeWords.LABELS.startsAt(sentence.tokens(), 0);
        Clause clause = null;
        for (TimePhrase phrase : TimePhrases.in(sentence.tokens())) {
            if (isLabel && ofWork(sentence, phrase)) {
                continue;
            }
            if (DueRule.binds(phrase, sentence, topic)) {
                if (clause == null) {
                    context.goTo(index);
                    clause = Clause.first(
                            sentence, Subject.of(sentence.text(), sentence.tokens()), phrase, context.said);
                } else {
                    clause = clause.further(sentence, phrase);
                }
                add(sentence, phrase, clause);
            }
        }
    }

    /** "Thời gian hoàn thành: …" among the labels of a piece of work dates the work. */
    private boolean ofWork(Sentence sentence, TimePhrase phrase) {
        Assignment work = phrase.date() == null ? null : charged.at(sentence.span(phrase));
        boolean heads =
                topic == Topic.PERIOD && block.isNumbered() && block.ancestors().size() < 2;
        if (work == null || heads) {
            return false;
        }
        add(
                sentence,
                phrase,
                new Clause(String.join(", ", work.lead()), Items.beginning(work.text()), null, phrase.next()));
        return true;
    }

    private void add(Sentence sentence, TimePhrase phrase, Clause clause) {
        PrintedDate date = phrase.date();
        String recurring = phrase.recurring();
        if (recurring == null && date != null) {
            recurring = Recurrence.named(sentence.rhythm(), date);
        }
        Dating dating = recurring != null || date == null ? null : calendar.dating(date);
        if (recurring == null && (dating == null || calendar.isHistory(dating))) {
            return;
        }
        Span span = sentence.span(phrase);
        boolean clear = recurring != null || calendar.isClear(date, dating);
        found.accept(new Deadline(
                dating,
                recurring,
                phrase.bound() == TimePhrase.Bound.BEFORE,
                who(clause, span),
                clause.what(),
                clause.to(),
                span,
                clear && phrase.bound().isStrong() ? Certainty.SURE : Certainty.UNSURE));
    }

    private @Nullable String who(Clause clause, Span span) {
        if (clause.who() != null) {
            return context.withNamesBefore(clause.who());
        }
        if (context.actors != null) {
            return context.actors;
        }
        Assignment assignment = charged.at(span);
        return assignment == null ? null : String.join(", ", assignment.lead());
    }

    /** What the sentences before one say, read only as far as it is asked for. */
    private static final class Context {
        private final List<Text> sentences;
        private int read;
        private @Nullable String actors;
        private boolean isNamesOnly;
        private String said = "";

        Context(List<Text> sentences) {
            this.sentences = sentences;
        }

        /** Returns the names with those before a semicolon: "Phòng A; các trường: …". */
        String withNamesBefore(String names) {
            return isNamesOnly && actors != null && !actors.equals(names) ? actors + ", " + names : names;
        }

        /** Reads the sentences before the one at the index. */
        void goTo(int index) {
            while (read < index) {
                Sentence sentence = Sentence.of(sentences.get(read));
                Subject subject = Subject.of(sentence.text(), sentence.tokens());
                if (subject != null && !subject.isEmpty()) {
                    String names = String.join(", ", subject.offices().names());
                    actors = isNamesOnly && actors != null ? actors + ", " + names : names;
                }
                isNamesOnly = subject != null
                        && subject.offices().next() >= sentence.tokens().size() - 1
                        && sentence.endsWith(";");
                said = sentence.words(
                        subject == null ? 0 : subject.offices().next(),
                        sentence.tokens().size());
                read++;
            }
        }
    }
}
