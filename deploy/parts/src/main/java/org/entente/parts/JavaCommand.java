package org.entente.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command that runs a class, or a jar, on the Java that runs this process. */
public final class JavaCommand {

    private final List<String> main;
    private final List<String> options = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();

    public JavaCommand(String mainClass) {
        this.main = List.of(mainClass);
    }

    public JavaCommand(Path jar) {
        this.main = List.of("-jar", jar.toString());
    }

    public JavaCommand options(String... more) {
        return options(Arrays.asList(more));
    }

    public JavaCommand options(List<String> more) {
        options.addAll(more);
        return this;
    }

    public JavaCommand arguments(String... more) {
        arguments.addAll(Arrays.asList(more));
        return this;
    }

    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(main);
        words.addAll(arguments);
        return words;
    }

    /** The class path of this process, with absolute paths; inside a test run, the one of the tests. */
    public static String classPath() {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(own)
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
