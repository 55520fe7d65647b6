package org.entente.dealtracker.assembly.application;

import java.util.List;

/** Why no consortium exists: the requirements that cannot hold together by name, and the same in words. */
public record WhyNone(List<String> conflict, String words) {
    public WhyNone {
        conflict = List.copyOf(conflict);
    }
}
