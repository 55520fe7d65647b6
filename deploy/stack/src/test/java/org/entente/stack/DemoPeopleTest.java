package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    private final StackSettings settings =
            new StackSettings(StackSettings.findProject(), Path.of("target/none"), new Ports(StackSettings.USUAL_PORT));
    private final DemoPeople people = DemoPeople.in(settings.realm());

    @Test
    void thenEverybodyOfTheDemoIsThere() {
        assertThat(people.names())
                .containsExactlyInAnyOrder(
                        "company-admin",
                        "company-member",
                        "second-company-admin",
                        "third-company-admin",
                        "assessor",
                        "second-assessor",
                        "commerce-reviewer",
                        "state-reviewer",
                        "war-reviewer",
                        "energy-reviewer",
                        "ostp-reviewer",
                        "commerce-official",
                        "state-official",
                        "war-official",
                        "energy-official",
                        "program-office",
                        "auditor",
                        "buyer",
                        "partner-system");
    }

    @Test
    void thenEachPersonHasPasswordRoleAndALabelledOrganization() {
        assertThat(people.all()).filteredOn(person -> !person.isSystem()).allSatisfy(person -> {
            assertThat(person.secret()).isEqualTo("demo");
            assertThat(person.roles()).isNotEmpty();
            assertThat(person.organization()).endsWith("(demo)");
        });
    }

    /** A token carries an organization's alias and attributes, and its name only as one of them. */
    @Test
    void thenEachOrganizationHasItsNameAmongWhatTokensCarry() throws IOException {
        var organizations = new ObjectMapper()
                .readTree(settings.realm().toFile())
                .path("organizations")
                .valueStream();

        assertThat(organizations)
                .isNotEmpty()
                .allSatisfy(organization -> assertThat(
                                organization.path("attributes").path("name").path(0))
                        .isEqualTo(organization.path("name")));
    }

    @Test
    void thenAnOfficialMayReviewAsWell() {
        assertThat(people.named("war-official").orElseThrow().roles())
                .containsExactly("agency-official", "agency-reviewer");
    }

    @Test
    void thenThePartnerSystemSignsInByItself() {
        DemoPerson system = people.named("partner-system").orElseThrow();

        assertThat(system.isSystem()).isTrue();
        assertThat(system.secret()).isEqualTo("demo-partner-system");
        assertThat(system.roles()).containsExactly("partner-system");
    }

    @Test
    void thenTheSummaryTellsWhereToGoWhoToBeAndHowToStop() {
        assertThat(new Summary(settings, people)
                        .lines(Duration.ofMillis(21_300), Path.of("target").toAbsolutePath()))
                .contains("Entente is ready after 21.3 s.", "  Portal     http://localhost:8080")
                .contains("  Logs       none/logs")
                .anyMatch(line -> line.matches(" +buyer +demo +buyer +Kestrel Health Authority \\(demo\\)"))
                .anyMatch(line -> line.contains("Ctrl-C"));
    }
}
