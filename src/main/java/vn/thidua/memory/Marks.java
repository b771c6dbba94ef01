package vn.thidua.memory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads what tells that a subject changed: one statement, and one for a whole request that only reads; whatever that writes none the less, it sees. */
@Repository
class Marks implements TransactionExecutionListener {

    private static final String READ = Marks.class.getName();

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a mark of each subject, that it never had before it changed last and will never have again. */
    List<String> of(List<Subject> subjects) {
        Map<Subject, String> marks = now();
        return subjects.stream().map(subject -> marks.getOrDefault(subject, "")).toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Subject, String> now() {
        RequestAttributes request = onlyReading();
        if (request == null) {
            return read();
        }
        if (request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> marks) {
            return (Map<Subject, String>) marks;
        }
        Map<Subject, String> marks = read();
        request.setAttribute(READ, marks, RequestAttributes.SCOPE_REQUEST);
        return marks;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        RequestAttributes request = onlyReading();
        if (request != null) {
            request.removeAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static @Nullable RequestAttributes onlyReading() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getMethod().equals("GET")
                ? request
                : null;
    }

    private Map<Subject, String> read() {
        Map<Subject, String> marks = new EnumMap<>(Subject.class);
        jdbc.sql("select subject, sum(hashtextextended(cast(m as text), 0)) from change_mark m group by subject")
                .query(row -> {
                    marks.put(Subject.valueOf(row.getString(1)), row.getString(2));
                });
        return marks;
    }
}
