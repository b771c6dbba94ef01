package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingTests {

    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @Test
    void asksForTheIdsOfItsKindOnly() {
        List<List<UUID>> asked = new ArrayList<>();
        assertThat(Naming.of("plan", List.of("plan:" + ID, "unit:" + ID, "plan:no-id"), ids -> {
                    asked.add(ids);
                    return List.of(Map.entry(ID, "Kế hoạch mẫu"));
                }))
                .isEqualTo(Map.of("plan:" + ID, "Kế hoạch mẫu"));
        assertThat(asked).isEqualTo(List.of(List.of(ID)));
    }

    @Test
    void asksNobodyWhereThereIsNothingOfItsKind() {
        assertThat(Naming.of("plan", List.of("unit:" + ID), ids -> {
                    throw new AssertionError("asked");
                }))
                .isEmpty();
    }
}
