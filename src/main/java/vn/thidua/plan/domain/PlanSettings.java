package vn.thidua.plan.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the module plan.
 *
 * @param largest size of a file
 * @param readers plans read at the same time
 * @param silence how long a reading may show no sign of life before it is taken over
 * @param look how often waiting plans are looked for; an upload is noticed at once
 */
@ConfigurationProperties("thidua.plan")
public record PlanSettings(
        @DefaultValue("50MB") DataSize largest,
        @DefaultValue("2") int readers,
        @DefaultValue("20s") Duration silence,
        @DefaultValue("3s") Duration look) {}
