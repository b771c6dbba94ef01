package vn.thidua.regulation.condition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a standard asks for. */
public sealed interface Condition {

    /**
     * Judges it. What nobody knows stays open, unless the rest decides anyhow.
     *
     * @param facts what is known of each test
     */
    Verdict judge(Function<Test, Verdict> facts);

    /** Returns every test in it, in the order in which they stand. */
    Stream<Test> tests();

    /** Everything must hold. */
    record All(List<Condition> parts) implements Condition {
        /** Keeps a copy. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict judge(Function<Test, Verdict> facts) {
            return parts.stream().map(part -> part.judge(facts)).reduce(Verdict.MET, Verdict::and);
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }
    }

    /** One of them must hold. */
    record Any(List<Condition> parts) implements Condition {
        /** Keeps a copy. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict judge(Function<Test, Verdict> facts) {
            return parts.stream().map(part -> part.judge(facts)).reduce(Verdict.NOT_MET, Verdict::or);
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }
    }

    /** It must not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Verdict judge(Function<Test, Verdict> facts) {
            return part.judge(facts).opposite();
        }

        @Override
        public Stream<Test> tests() {
            return part.tests();
        }
    }

    /**
     * A single question.
     *
     * @param fact what is asked about
     * @param of of which title, grade or circle it is asked; empty where the fact needs none
     * @param comparison how the answer must stand to the bound
     * @param bound a number or a word of the scale; empty where the answer is yes or no
     */
    record Test(Fact fact, String of, Comparison comparison, String bound) implements Condition {
        @Override
        public Verdict judge(Function<Test, Verdict> facts) {
            return facts.apply(this);
        }

        @Override
        public Stream<Test> tests() {
            return Stream.of(this);
        }
    }
}
