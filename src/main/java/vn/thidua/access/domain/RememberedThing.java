package vn.thidua.access.domain;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/** Reads what a session remembers. What another version of the program wrote in another shape is forgotten: the person signs in again, and no page fails for it. */
final class RememberedThing implements Converter<byte[], @Nullable Object> {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedThing.class);

    private final DeserializingConverter converter = new DeserializingConverter();

    @Override
    public @Nullable Object convert(byte[] bytes) {
        try {
            return converter.convert(bytes);
        } catch (SerializationFailedException changed) {
            LOG.info("forgot what a session of another version remembered: {}", changed.getMessage());
            return null;
        }
    }
}
