package vn.thidua.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTests {

    @Test
    void cutsWhatWasTypedAtEveryGap() {
        TypedWords words = TypedWords.of("phuong 1 sao");
        assertThat(words.query()).isEqualTo("phuong:* & 1:* & sao:*");
        assertThat(words.heads()).containsExactly("phuong:*", "phuong:* & 1:*");
        assertThat(words.tails()).containsExactly("1:* & sao:*", "sao:*");
    }

    @Test
    void cutsOneWordNowhere() {
        assertThat(TypedWords.of("sao").heads()).isEmpty();
    }
}
