package org.entente.contracts;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the description of a record from the first paragraph of its Javadoc, so that it is written down once. */
final class SourceSummary {
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*\\s+(?:\\* )?(.*?)\\s*\\*/\\s*public record", Pattern.DOTALL);
    private static final Pattern AFTER_THE_FIRST_PARAGRAPH = Pattern.compile("\\n \\*(\\n| @).*", Pattern.DOTALL);
    private static final Pattern LINE_BREAK = Pattern.compile("\\n \\* ");
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    private SourceSummary() {}

    static String of(Class<?> type) {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        Matcher javadoc = JAVADOC.matcher(CheckedIn.read(source));
        if (!javadoc.find()) {
            throw new IllegalStateException(type.getName() + " has no Javadoc");
        }
        String first = AFTER_THE_FIRST_PARAGRAPH.matcher(javadoc.group(1)).replaceFirst("");
        String line = LINE_BREAK.matcher(first).replaceAll(" ");
        return CODE.matcher(line).replaceAll("$1");
    }
}
