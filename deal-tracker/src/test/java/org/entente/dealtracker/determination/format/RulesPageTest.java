package org.entente.dealtracker.determination.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that people check says what the files say. After a change that is meant, run it with {@code -Ddocs.update}. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/license-determination.md");

    @Test
    void givenTheRulesWhenTheyArePrintedThenThePageIsTheOneThatIsCheckedIn() throws IOException {
        String page = RulesPage.of(LicenseRuleFiles.shipped().read());

        if (System.getProperty("docs.update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("run this test with -Ddocs.update once").exists();
        assertThat(page)
                .as("the rules differ from %s; if that is meant, run this test with -Ddocs.update", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }
}
