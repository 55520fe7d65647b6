package org.entente.kit.sample;

import java.util.UUID;

record NoteView(UUID id, String text, long version) {

    static NoteView of(Note note) {
        return new NoteView(note.id, note.text, note.version);
    }
}
