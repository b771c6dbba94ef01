package vn.thidua.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Target;

/** Values of items are kept as they are, also those that were kept before a field was added. */
class ValueJsonTests {

    private final ValueJson json = new ValueJson();
    private final Target target = SampleItems.target("hộ dân phân loại rác", "80", 0);

    @Test
    void readsWhatItWrote() {
        assertThat(json.read(ItemKind.TARGET, json.write(target))).isEqualTo(target);
    }

    @Test
    void readsTargetKeptWithoutTheWordBefore() {
        String kept = json.write(target).replace("\"exclusive\":false,", "");
        assertThat(kept).doesNotContain("exclusive");
        assertThat(json.read(ItemKind.TARGET, kept)).isEqualTo(target);
    }
}
