package vn.thidua.scoring.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.scoring.scale.Scale;

/** The scales that come with the program, from files in {@code scoring/}. */
@NamedInterface("desk")
@Component
public class ShippedScales {

    private static final List<String> KEYS = List.of("ward-115", "people-103", "cluster-1000", "school-110");

    private final List<ShippedScale> all;
    private final JsonMapper json;

    /** Reads the files. */
    public ShippedScales(JsonMapper json) {
        this.json = json;
        this.all = KEYS.stream().map(key -> read(key, json)).toList();
    }

    /** Returns all of them. */
    public List<ShippedScale> all() {
        return all;
    }

    /** Returns one of them. */
    public Optional<ShippedScale> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Returns the scale of a file that is written as those that are shipped. */
    public Scale read(byte[] file) {
        return json.readValue(file, ShippedFile.class).scale();
    }

    private static ShippedScale read(String key, JsonMapper json) {
        try (InputStream file = new ClassPathResource("scoring/" + key + ".json").getInputStream()) {
            ShippedFile read = json.readValue(file, ShippedFile.class);
            return new ShippedScale(key, read.name(), read.about(), read.scale());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
