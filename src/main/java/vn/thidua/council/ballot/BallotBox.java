package vn.thidua.council.ballot;

import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.council.SessionId;

/** Keeps the locked slips of a session in one value that is written anew with each of them, in the order of their bytes: none has a row, a number or a time of its own. */
@Repository
class BallotBox {

    private final JdbcClient jdbc;

    BallotBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an empty box up, with a new lock, in place of any other; returns the code that opens it. */
    String put(SessionId id) {
        BallotLock.Made made = BallotLock.make(id);
        jdbc.sql("""
                        insert into council_box (session_id, lock, sealed_key) values (:id, :lock, :sealed)
                        on conflict (session_id) do update set lock = excluded.lock, sealed_key = excluded.sealed_key, slips = ''
                        """)
                .param("id", id.value())
                .param("lock", made.lock())
                .param("sealed", made.sealed())
                .update();
        return made.code();
    }

    /** Takes a box away with everything in it. */
    void drop(SessionId id) {
        jdbc.sql("delete from council_box where session_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Drops a slip into the box; those who vote at once follow one another. */
    void drop(SessionId id, byte[] slip) {
        record Box(byte[] lock, byte[] slips) {}
        Box box = jdbc.sql("select lock, slips from council_box where session_id = :id for update")
                .param("id", id.value())
                .query((row, n) -> new Box(row.getBytes("lock"), row.getBytes("slips")))
                .single();
        List<byte[]> slips = parted(box.slips(), slip.length + BallotLock.EXTRA);
        slips.add(BallotLock.close(box.lock(), slip));
        slips.sort(Arrays::compareUnsigned);
        byte[] all = new byte[slips.size() * (slip.length + BallotLock.EXTRA)];
        for (int i = 0; i < slips.size(); i++) {
            System.arraycopy(slips.get(i), 0, all, i * slips.get(i).length, slips.get(i).length);
        }
        jdbc.sql("update council_box set slips = :slips where session_id = :id")
                .param("id", id.value())
                .param("slips", all)
                .update();
    }

    /**
     * Opens the box and returns what stands in the slips; empty where the code is another.
     *
     * @param length of a slip, bytes
     */
    Optional<List<byte[]>> open(SessionId id, String code, int length) {
        record Box(byte[] sealed, byte[] slips) {}
        Box box = jdbc.sql("select sealed_key, slips from council_box where session_id = :id")
                .param("id", id.value())
                .query((row, n) -> new Box(row.getBytes("sealed_key"), row.getBytes("slips")))
                .single();
        Optional<PrivateKey> key = BallotLock.key(id, box.sealed(), code);
        return key.map(opens -> parted(box.slips(), length + BallotLock.EXTRA).stream()
                .map(slip -> BallotLock.open(opens, slip))
                .toList());
    }

    private static List<byte[]> parted(byte[] slips, int length) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < slips.length; from += length) {
            parts.add(Arrays.copyOfRange(slips, from, from + length));
        }
        return parts;
    }

    /** Returns the hash of the ballot that came from a seat, empty for none, and keeps others from the seat. */
    Optional<String> voted(UUID seat) {
        return jdbc.sql("select coalesce(voted, '') from council_seat where id = :id for update")
                .param("id", seat)
                .query(String.class)
                .optional()
                .filter(hash -> !hash.isEmpty());
    }

    /** Writes down that a ballot came from a seat. */
    void mark(UUID seat, String hash) {
        jdbc.sql("update council_seat set voted = :hash where id = :id")
                .param("id", seat)
                .param("hash", hash)
                .update();
    }

    /** Forgets that anybody voted: the vote is held once more. */
    void unmark(SessionId id) {
        jdbc.sql("update council_seat set voted = null where session_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from council_open_vote v using council_item i where i.id = v.item_id and i.session_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Writes down what a member says in an open vote. */
    void say(UUID item, UUID seat, Choice choice) {
        jdbc.sql("insert into council_open_vote (item_id, seat_id, choice) values (:item, :seat, :choice)")
                .param("item", item)
                .param("seat", seat)
                .param("choice", choice.name())
                .update();
    }

    /** What a member said in an open vote. */
    record Said(UUID item, UUID seat, Choice choice) {}

    /** Returns what was said in an open vote. */
    List<Said> said(SessionId id) {
        return jdbc.sql(
                        "select v.* from council_open_vote v join council_item i on i.id = v.item_id where i.session_id = :id")
                .param("id", id.value())
                .query((row, n) -> new Said(
                        row.getObject("item_id", UUID.class),
                        row.getObject("seat_id", UUID.class),
                        Choice.valueOf(row.getString("choice"))))
                .list();
    }
}
