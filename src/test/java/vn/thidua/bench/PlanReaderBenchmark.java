package vn.thidua.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;

/** Reads a plan of 65 KB. */
@State(Scope.Benchmark)
public class PlanReaderBenchmark {

    private final String plan = SamplePlans.ofSize(65_000);

    /** Returns the reading, so that the work is not optimised away. */
    @Benchmark
    public Reading read() {
        return PlanReader.read(plan);
    }
}
