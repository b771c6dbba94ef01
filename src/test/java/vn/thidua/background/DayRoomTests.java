package vn.thidua.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRoomTests {

    private final List<String> followed = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"06:59:59, 0", "07:00:00, 2", "19:59:59, 2", "20:00:00, 0", "23:30:00, 0", "00:10:00, 0"})
    void followsByDayInHanoi(String time, int times) {
        room(time, List.of("một", "hai")).look();
        assertThat(followed).hasSize(times);
    }

    @Test
    void whatGoesWrongWithOneKeepsNoOtherWaiting() {
        DayRoom<String> room = room("08:00:00", List.of("một", "hỏng", "ba"));
        room.look();
        assertThat(followed).containsExactly("một", "ba");
        room.look();
        assertThat(followed).as("tried again at the next look").containsExactly("một", "ba", "một", "ba");
    }

    @Test
    void readsAtEachLookWhatThereIs() {
        List<String> list = new ArrayList<>(List.of("một"));
        DayRoom<String> room = room("08:00:00", list);
        room.look();
        list.add("hai");
        room.look();
        assertThat(followed).containsExactly("một", "một", "hai");
    }

    @Test
    void worksWhileItIsOpen() {
        DayRoom<String> room = room("08:00:00", List.of());
        assertThat(room.isRunning()).isFalse();
        room.start();
        assertThat(room.isRunning()).isTrue();
        room.stop();
        assertThat(room.isRunning()).isFalse();
    }

    private DayRoom<String> room(String time, List<String> list) {
        Clock clock = Clock.fixed(
                OffsetDateTime.parse("2026-06-04T" + time + "+07:00").toInstant(), ZoneOffset.UTC);
        return new DayRoom<>(
                "reminders",
                () -> list,
                one -> {
                    if (one.equals("hỏng")) {
                        throw new IllegalStateException("broken");
                    }
                    followed.add(one);
                },
                clock);
    }
}
