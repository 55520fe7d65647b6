package org.entente.contracts;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the description of a record from its Javadoc, so that it is written down once. */
final class SourceSummary {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\* (.*?)\\s*\\*/\\s*public record", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    private SourceSummary() {}

    static String of(Class<?> type) {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        Matcher javadoc = JAVADOC.matcher(CheckedIn.read(source));
        if (!javadoc.find()) {
            throw new IllegalStateException(type.getName() + " has no one-sentence Javadoc");
        }
        return CODE.matcher(javadoc.group(1)).replaceAll("$1");
    }
}
