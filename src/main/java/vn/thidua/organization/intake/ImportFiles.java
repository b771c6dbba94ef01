package vn.thidua.organization.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ImportId;
import vn.thidua.sealing.KeyRing;
import vn.thidua.sealing.SealedRows;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;

/** Keeps files of imports, piece by piece and sealed: a file may hold identity numbers. */
@Repository
class ImportFiles implements SealedRows {

    private static final int PIECE = 1 << 20;

    /* What a piece is bound to: its import and its place. */
    private static final String ROW = "cast(import_id as text) || ':' || place";

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file. */
    void keep(ImportId table, Path file, SealingKey key) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = bytes.readNBytes(PIECE);
            for (int place = 0; piece.length > 0; place++, piece = bytes.readNBytes(PIECE)) {
                jdbc.sql(
                                "insert into table_import_part (import_id, place, key_id, sealed) values (:table, :place, :key, :sealed)")
                        .param("table", table.value())
                        .param("place", place)
                        .param("key", key.id())
                        .param("sealed", key.seal(piece, table + ":" + place))
                        .update();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("An uploaded file cannot be read", failed);
        }
    }

    /** Writes a file out; returns false where it is gone. */
    boolean open(ImportId table, Path into, KeyRing keys) {
        try (OutputStream bytes = Files.newOutputStream(into)) {
            for (int place = 0; ; place++) {
                Optional<SealedSecret> piece = jdbc.sql("select " + ROW
                                + ", sealed, key_id from table_import_part where import_id = :table and place = :place")
                        .param("table", table.value())
                        .param("place", place)
                        .query(ImportFiles::sealed)
                        .optional();
                if (piece.isEmpty()) {
                    return place > 0;
                }
                bytes.write(keys.open(piece.get()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("A file cannot be written", failed);
        }
    }

    @Override
    public List<SealedSecret> sealedByOthers(String keyId, int most) {
        return jdbc.sql(
                        "select " + ROW
                                + ", sealed, key_id from table_import_part where key_id <> :key limit least(:most, 10) for update")
                .param("key", keyId)
                .param("most", most)
                .query(ImportFiles::sealed)
                .list();
    }

    @Override
    public void reseal(String row, byte[] secret, SealingKey key) {
        jdbc.sql("update table_import_part set sealed = :sealed, key_id = :key where " + ROW + " = :row")
                .param("sealed", key.seal(secret, row))
                .param("key", key.id())
                .param("row", row)
                .update();
    }

    private static SealedSecret sealed(ResultSet row, int number) throws SQLException {
        return new SealedSecret(row.getString(1), row.getBytes(2), row.getString(3));
    }
}
