package vn.thidua.plan.intake.work;

import java.util.List;

/** Writes page numbers for people. */
public final class PageNumbers {
    private PageNumbers() {}

    /**
     * Returns the numbers with runs drawn together, such as {@code 2-3, 5}.
     *
     * @param numbers page numbers in ascending order
     */
    public static String text(List<Integer> numbers) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            int last = first;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == last + 1) {
                last = numbers.get(++i);
            }
            out.append(out.isEmpty() ? "" : ", ").append(first);
            if (last > first) {
                out.append('-').append(last);
            }
        }
        return out.toString();
    }
}
