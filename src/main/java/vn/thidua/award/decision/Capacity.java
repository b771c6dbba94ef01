package vn.thidua.award.decision;

import org.springframework.modulith.NamedInterface;

/** By what right somebody signs, as Decree 30/2020/ND-CP writes it before the post. */
@NamedInterface("desk")
public enum Capacity {
    /** The head, by its own right. */
    HEAD,
    /** TM.: the head, for the body that it presides over. */
    COLLEGE,
    /** KT.: a deputy, for the head. */
    DEPUTY,
    /** TL.: by order of the head. */
    ORDER,
    /** TUQ.: by written authorisation of the head. */
    MANDATE;

    /** Tells whether only a written delegation gives this right. */
    public boolean delegated() {
        return this == ORDER || this == MANDATE;
    }
}
