package vn.thidua.memory;

import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes memories. */
@Component
public class Memories {

    private final Marks marks;

    Memories(Marks marks) {
        this.marks = marks;
    }

    /**
     * Returns a memory.
     *
     * @param subjects of what {@code read} tells; what it reads must lie in tables of these subjects that mark their changes
     * @param most how many answers it holds; those that nobody asked for longest go first
     * @param read reads an answer, which nobody may change
     */
    public <K, V> Memory<K, V> of(Set<Subject> subjects, long most, Function<K, V> read) {
        return new Memory<>(marks, subjects, most, read);
    }
}
