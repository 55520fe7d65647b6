package org.entente.kit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entente.contracts.vocabulary.Layer;

record NoteRequest(@NotBlank @Size(max = 100) String text, Layer layer, List<@NotNull @Valid Line> lines) {

    record Line(@NotBlank String words) {}
}
