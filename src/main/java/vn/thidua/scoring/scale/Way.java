package vn.thidua.scoring.scale;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/** How points come of what is known. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Way.Ratio.class, name = "RATIO"),
    @JsonSubTypes.Type(value = Way.Banded.class, name = "BANDED"),
    @JsonSubTypes.Type(value = Way.Sampled.class, name = "SAMPLED"),
    @JsonSubTypes.Type(value = Way.Counted.class, name = "COUNTED"),
    @JsonSubTypes.Type(value = Way.YesNo.class, name = "YES_NO"),
    @JsonSubTypes.Type(value = Way.Expert.class, name = "EXPERT"),
    @JsonSubTypes.Type(value = Way.Written.class, name = "WRITTEN")
})
public sealed interface Way {

    /** Returns the names of the quantities that it reads; of a formula, none: it knows its own. */
    default List<String> reads() {
        return List.of();
    }

    /** Tells whether people say the points themselves. */
    default boolean byHand() {
        return false;
    }

    /**
     * As large a share of the maximum as was reached of what was wanted, never more than all of it.
     *
     * @param lessIsBetter whether the goal is not to be exceeded: then the share is what was wanted over what was reached
     */
    record Ratio(String reached, String wanted, boolean lessIsBetter) implements Way {
        @Override
        public List<String> reads() {
            return List.of(reached, wanted);
        }
    }

    /** Points by the band that a quantity falls into. */
    record Banded(String quantity, List<Band> bands) implements Way {

        public Banded {
            bands = List.copyOf(bands);
        }

        @Override
        public List<String> reads() {
            return List.of(quantity);
        }
    }

    /**
     * Points for each of a sample that passed.
     *
     * @param passed name of the quantity that says how many did
     * @param size how many are drawn
     * @param each points for one that passed
     */
    record Sampled(String passed, int size, BigDecimal each) implements Way {
        @Override
        public List<String> reads() {
            return List.of(passed);
        }
    }

    /** So many points for each, never more than the maximum. */
    record Counted(String quantity, BigDecimal each) implements Way {
        @Override
        public List<String> reads() {
            return List.of(quantity);
        }
    }

    /** All points or none, as somebody says. */
    record YesNo() implements Way {
        @Override
        public boolean byHand() {
            return true;
        }
    }

    /**
     * Points that people give, from nothing to the maximum.
     *
     * @param agencies who gives points; where there are several, the mean of all counts; empty for whoever verifies
     */
    record Expert(List<String> agencies) implements Way {

        public Expert {
            agencies = List.copyOf(agencies);
        }

        @Override
        public boolean byHand() {
            return true;
        }
    }

    /** What a formula gives, never less than nothing nor more than the maximum. */
    record Written(String formula) implements Way {}
}
