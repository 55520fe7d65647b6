package org.entente.parts;

/** What an exit code says. */
public final class ExitCode {

    private static final int SIGNALED = 128;

    private ExitCode() {}

    /** Such as {@code ended with exit code 1} or {@code was killed (exit code 137, signal 9)}. */
    public static String inWords(int code) {
        if (code <= SIGNALED) {
            return "ended with exit code " + code;
        }
        int signal = code - SIGNALED;
        String verb = signal == 9 ? "was killed" : "was ended";
        return verb + " (exit code " + code + ", signal " + signal + ")";
    }
}
