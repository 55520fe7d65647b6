package org.entente.parts;

import java.nio.file.Path;

/** A part that did not start or did not become ready; the message is one line that a person can act on. */
public final class PartFailed extends RuntimeException {

    private final String part;
    private final String what;
    private final transient Path log;

    public PartFailed(String part, String what, Path log) {
        this(part, what, log, null);
    }

    public PartFailed(String part, String what, Path log, Throwable cause) {
        super(part + " " + what + telling(log), cause);
        this.part = part;
        this.what = what;
        this.log = log;
    }

    /** The name of the part. */
    public String part() {
        return part;
    }

    /** What happened to it, to be read after its name. */
    public String what() {
        return what;
    }

    /** The log file to look at; null when nothing was started. */
    public Path log() {
        return log;
    }

    private static String telling(Path log) {
        if (log == null) {
            return "";
        }
        String words =
                LogFile.tellingLine(log).map(line -> ": \"" + line + "\"").orElse("");
        return words + " (see " + log + ")";
    }
}
