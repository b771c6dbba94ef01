package vn.thidua.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was read of some subjects until one of them changes. Whoever writes remembers nothing: in a transaction everything is read afresh, for it may be of one's own making.
 *
 * @param <K> by what it is asked, with the day where the answer depends on it
 * @param <V> what is read; shared by all who ask, so nobody may change it
 */
public final class Memory<K, V> {

    private final Marks marks;
    private final List<Subject> subjects;
    private final Function<K, V> read;
    private final Cache<At<K>, V> remembered;

    Memory(Marks marks, Set<Subject> subjects, long most, Function<K, V> read) {
        this.marks = marks;
        this.subjects = subjects.stream().sorted().toList();
        this.read = read;
        this.remembered = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** What was asked, while nothing had changed since. */
    private record At<K>(List<String> marks, K asked) {}

    /** Returns what is remembered, or reads it. */
    public V get(K asked) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? read.apply(asked)
                : remembered.get(new At<>(marks.of(subjects), asked), at -> read.apply(at.asked()));
    }
}
