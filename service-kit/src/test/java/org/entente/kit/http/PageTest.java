package org.entente.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kit.http.NoteCalls.as;
import static org.entente.kit.http.NoteCalls.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PageTest {

    @Test
    void givenMoreThanOnePage_whenTheCursorIsFollowed_thenEveryItemComesOnce() {
        for (int i = 0; i < 5; i++) {
            as("buyer").body(text("page")).post("/api/v1/notes").then().statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Response page =
                    as("buyer").queryParam("limit", 2).queryParam("after", next).get("/api/v1/notes");
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "!!!", "AAAAAAAAAAAAAAAAAAAAAAAA", ""})
    void givenACursorThatWeDidNotIssue_whenItIsUsed_thenItIsRefused(String cursor) {
        String tampered = Cursor.of("8a6e0804-2bd0-4672-b79d-d97027f9071a").encode() + cursor;

        Response page = as("buyer").queryParam("after", tampered).get("/api/v1/notes");

        assertThat(page.statusCode()).isEqualTo(cursor.isEmpty() ? 200 : 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "many"})
    void givenALimitOutOfRange_whenAPageIsAskedFor_thenItIsRefused(String limit) {
        Response page = as("buyer").queryParam("limit", limit).get("/api/v1/notes");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.<String>path("errors[0].field")).isEqualTo("limit");
    }
}
