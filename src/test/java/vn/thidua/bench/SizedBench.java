package vn.thidua.bench;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.cli.Bench;

/** A measurement that can be made with more data than usual. */
interface SizedBench extends Bench {

    /**
     * Measures with one size of data.
     *
     * @param size how many times as much as usual
     */
    List<Figure> measure(int size) throws Exception;

    @Override
    default List<Figure> measure() throws Exception {
        return measure(1);
    }

    @Override
    default List<Figure> measure(List<Integer> times) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (int size : times) {
            figures.addAll(measure(size));
        }
        return figures;
    }
}
