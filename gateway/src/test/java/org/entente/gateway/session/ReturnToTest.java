package org.entente.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "evil.example",
                "/\t/evil.example",
                "/deals\r\nSet-Cookie: a=b",
                "\\\\evil.example"
            })
    void givenAnAddressThatCouldLeaveTheSiteThenItIsRefused(String address) {
        assertThat(ReturnTo.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/deals", "/deals/1?stage=READY&x=%2F#timeline", "/reviews//2"})
    void givenAPathOfThisSiteThenItIsTaken(String path) {
        assertThat(ReturnTo.of(path)).contains(new ReturnTo(path));
    }

    @Test
    void givenNoAddressThenItIsTheHomePage() {
        assertThat(ReturnTo.of(null)).contains(new ReturnTo("/"));
    }
}
