package org.entente.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run and where its traces go.
 *
 * @param name the word for it in messages
 * @param words the program and its arguments
 * @param environment added to the environment of this process
 * @param folder the working folder
 * @param log takes standard output and standard error
 * @param pidFile remembers the process, so that a later start can end one that was left behind
 * @param stopSignal asks the program for an orderly end, such as {@code TERM}
 * @param refusesRoot the program will not run as root; it then runs in a user namespace of its own, where it is nobody
 */
public record ChildCommand(
        String name,
        List<String> words,
        Map<String, String> environment,
        Path folder,
        Path log,
        Path pidFile,
        String stopSignal,
        boolean refusesRoot) {

    public ChildCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** An ordinary program that ends in order on {@code TERM}. */
    public ChildCommand(
            String name, List<String> words, Map<String, String> environment, Path folder, Path log, Path pidFile) {
        this(name, words, environment, folder, log, pidFile, "TERM", false);
    }
}
