package vn.thidua.organization.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ImportId;
import vn.thidua.organization.people.KeyRing;

/** Keeps files of imports, piece by piece and sealed: a file may hold identity numbers. */
@Repository
class ImportFiles {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final KeyRing keys;

    ImportFiles(JdbcClient jdbc, KeyRing keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Keeps a file. */
    void keep(ImportId table, Path file) {
        KeyRing.Key key = keys.hold();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = bytes.readNBytes(PIECE);
            for (int place = 0; piece.length > 0; place++, piece = bytes.readNBytes(PIECE)) {
                jdbc.sql("""
                                insert into table_import_part (import_id, place, key_id, sealed) values (:table, :place, :key, :sealed)
                                """)
                        .param("table", table.value())
                        .param("place", place)
                        .param("key", key.id())
                        .param("sealed", key.seal(piece, row(table, place)))
                        .update();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("An uploaded file cannot be read", failed);
        }
    }

    /** Writes a file out; returns false where it is gone, or sealed with a key that was replaced since. */
    boolean open(ImportId table, Path into) {
        record Piece(String key, byte[] sealed) {}
        try (OutputStream bytes = Files.newOutputStream(into)) {
            for (int place = 0; ; place++) {
                Optional<Piece> piece = jdbc.sql(
                                "select key_id, sealed from table_import_part where import_id = :table and place = :place")
                        .param("table", table.value())
                        .param("place", place)
                        .query((row, n) -> new Piece(row.getString(1), row.getBytes(2)))
                        .optional();
                if (piece.isEmpty()) {
                    return place > 0;
                }
                Optional<KeyRing.Key> key = keys.find(piece.get().key());
                if (key.isEmpty()) {
                    return false;
                }
                bytes.write(key.get().open(piece.get().sealed(), row(table, place)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("A file cannot be written", failed);
        }
    }

    private static String row(ImportId table, int place) {
        return "import:" + table + ":" + place;
    }
}
