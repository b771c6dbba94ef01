package vn.thidua.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** A table on its way through the program: a file as long as somebody works with it, gone afterwards. */
public final class TableFile {

    private TableFile() {}

    /** What is done with the file. */
    @FunctionalInterface
    public interface Work<T> {

        /** Returns what comes of it. */
        T with(Path file) throws IOException;
    }

    /** Works with what somebody sent; with an empty file where nothing was chosen. */
    public static <T> T of(Optional<MultipartFile> sent, Work<T> work) throws IOException {
        return empty(file -> {
            if (sent.isPresent()) {
                sent.get().transferTo(file);
            }
            return work.with(file);
        });
    }

    /** Works with bytes that were kept. */
    public static <T> T of(byte[] kept, Work<T> work) throws IOException {
        return empty(file -> {
            Files.write(file, kept);
            return work.with(file);
        });
    }

    /** Works with an empty file, which the work may fill. */
    public static <T> T empty(Work<T> work) throws IOException {
        Path file = Files.createTempFile("thidua", ".table");
        try {
            return work.with(file);
        } finally {
            Files.delete(file);
        }
    }
}
