package vn.thidua.regulation;

import java.util.UUID;

/** Identifies a rule of the province. */
public record LocalRuleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
