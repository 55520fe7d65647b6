package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.service.Person.BUYER;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists: every item on exactly one page, newest first, and every filter. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PagingTest {
    private UUID organization;

    @BeforeEach
    void anOrganizationWithoutOfferings() {
        organization = PROGRAM_OFFICE.create("/organizations", Supply.registration("Catalog (demo)"));
    }

    @Test
    void givenSevenOfferings_whenTheyAreReadInPagesOfThree_thenEachIsThereOnceNewestFirst() {
        var offerings = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            offerings.addFirst(offering("HARDWARE", "ACCELERATOR").toString());
        }

        var read = new ArrayList<String>();
        var pages = 0;
        for (var path = "/offerings?limit=3&organizationId=" + organization; path != null; pages++) {
            var page = BUYER.get(path).then().statusCode(200).extract();
            read.addAll(page.path("items.id"));
            String next = page.path("next");
            path = next == null ? null : "/offerings?limit=3&organizationId=" + organization + "&after=" + next;
        }

        assertThat(read).isEqualTo(offerings);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void givenOfferingsOfTwoLayers_whenTheyAreFiltered_thenOnlyTheFittingOnesAreThere() {
        var rack = offering("HARDWARE", "ACCELERATOR").toString();
        var cloud = offering("HARDWARE", "CLOUD").toString();
        var model = offering("MODELS", "MODEL").toString();

        assertThat(filtered("&layer=HARDWARE")).containsExactly(cloud, rack);
        assertThat(filtered("&componentSlot=MODEL")).containsExactly(model);
        assertThat(filtered("&state=PUBLISHED")).containsExactly(model, cloud, rack);
        assertThat(filtered("&state=WITHDRAWN")).isEmpty();
        assertThat(filtered("&certified=true")).isEmpty();
        assertThat(filtered("&certified=false&layer=MODELS")).containsExactly(model);
    }

    @Test
    void givenFiveSchemes_whenTheyAreReadInPages_thenTheSecondPageGoesOn() {
        var first = BUYER.get("/certification-schemes?limit=3")
                .then()
                .statusCode(200)
                .extract();
        String next = first.path("next");

        var second = BUYER.get("/certification-schemes?limit=3&after=" + next)
                .then()
                .statusCode(200)
                .extract();

        List<String> ids = new ArrayList<>(first.<List<String>>path("items.id"));
        ids.addAll(second.path("items.id"));
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat((String) second.path("next")).isNull();
    }

    private UUID offering(String layer, String slot) {
        return Supply.published(PROGRAM_OFFICE, "organizationId", organization, "layer", layer, "componentSlot", slot);
    }

    private List<String> filtered(String filter) {
        return BUYER.ids("/offerings?organizationId=" + organization + filter);
    }
}
