package vn.thidua.evidence.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the module evidence.
 *
 * @param largest size of a file as it comes
 * @param unpacked size of everything in a Word or Excel file
 * @param pixels of a picture as it comes
 * @param files that prove one thing
 */
@ConfigurationProperties("thidua.evidence")
public record EvidenceSettings(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("300MB") DataSize unpacked,
        @DefaultValue("60000000") long pixels,
        @DefaultValue("10") int files) {}
