package org.entente.dealtracker.assembly.application;

import java.util.Locale;
import org.entente.contracts.vocabulary.ComponentSlot;

/** Component slots in sentences for people. */
final class SlotWords {

    private SlotWords() {}

    /** The slot itself: {@code model serving}. */
    static String slot(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** One thing that fills it: {@code accelerator}, {@code model serving offering}. */
    static String offering(ComponentSlot slot) {
        String name = slot(slot.name());
        return switch (slot) {
            case ACCELERATOR, SERVER, DATA_PIPELINE, MODEL, APPLICATION -> name;
            case STORAGE, NETWORK, CLOUD, LABELING, MODEL_SERVING, CYBERSECURITY, MODEL_SECURITY -> name + " offering";
        };
    }

    static String offering(String slot) {
        return offering(ComponentSlot.valueOf(slot));
    }

    /** Several of them: {@code accelerators}. */
    static String offerings(ComponentSlot slot) {
        return offering(slot) + "s";
    }
}
