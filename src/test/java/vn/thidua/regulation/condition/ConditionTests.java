package vn.thidua.regulation.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.regulation.condition.Condition.All;
import vn.thidua.regulation.condition.Condition.Any;
import vn.thidua.regulation.condition.Condition.Not;
import vn.thidua.regulation.value.Unreadable;

class ConditionTests {

    private static final Condition.Test UNITY = new Condition.Test(Fact.UNITY, "", Comparison.EQUAL, "");
    private static final Condition.Test RESEARCH = new Condition.Test(Fact.RESEARCH, "", Comparison.EQUAL, "");

    @Test
    void andBindsCloserThanOr() {
        Condition read = ConditionReader.read("UNITY or RESEARCH and not TITLE(ldtt)");
        assertThat(read).isInstanceOf(Any.class);
        assertThat(((Any) read).parts()).first().isEqualTo(UNITY);
        assertThat(((Any) read).parts().get(1)).isInstanceOf(All.class);
        assertThat(ConditionReader.read("(UNITY or RESEARCH) and UNITY")).isInstanceOf(All.class);
        assertThat(ConditionReader.read("not (UNITY)")).isEqualTo(new Not(UNITY));
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, OPEN, OPEN, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "OPEN, OPEN, OPEN, OPEN",
        "OPEN, NOT_MET, NOT_MET, OPEN",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET"
    })
    void whatNobodyKnowsStaysOpenUnlessTheRestDecides(Verdict unity, Verdict research, Verdict both, Verdict one) {
        Map<Condition, Verdict> facts = Map.of(UNITY, unity, RESEARCH, research);
        assertThat(ConditionReader.read("UNITY and RESEARCH").judge(facts::get)).isEqualTo(both);
        assertThat(ConditionReader.read("RESEARCH and UNITY").judge(facts::get)).isEqualTo(both);
        assertThat(ConditionReader.read("UNITY or RESEARCH").judge(facts::get)).isEqualTo(one);
        assertThat(ConditionReader.read("not UNITY").judge(facts::get)).isEqualTo(unity.opposite());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | empty",
                "SUNNY | fact",
                "UNITY and | end",
                "UNITY UNITY | rest",
                "(UNITY | expected",
                "TITLE | bracket",
                "YEARLY_GRADE | bound",
                "YEARLY_GRADE >= BEST | word",
                "MONTHS_SERVED >= six | number",
                "MONTHS_SERVED >= 1e999999999 | number",
                "DISCIPLINED(LDTT) | word",
                "MONTHS_SERVED >= 6; drop | rest"
            })
    void whatIsWrongIsTold(String text, String key) {
        assertThatThrownBy(() -> ConditionReader.read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class, fault -> assertThat(fault.key()).isEqualTo(key));
    }

    @Test
    void nestingHasAnEnd() {
        assertThatThrownBy(() -> ConditionReader.read("(".repeat(5_000) + "UNITY" + ")".repeat(5_000)))
                .isInstanceOfSatisfying(
                        Unreadable.class, fault -> assertThat(fault.key()).isEqualTo("deep"));
        assertThatThrownBy(() -> ConditionReader.read("not ".repeat(5_000) + "UNITY"))
                .isInstanceOfSatisfying(
                        Unreadable.class, fault -> assertThat(fault.key()).isEqualTo("deep"));
    }
}
