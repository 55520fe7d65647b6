package org.entente.dealtracker.letter.format;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.dealtracker.letter.application.LetterPages;
import org.entente.dealtracker.letter.domain.Letter;

/** The template's words on US letter pages; whatever would differ from one time to the next comes from the letter itself. */
@ApplicationScoped
class PdfLetterPages implements LetterPages {

    private final Template template;

    PdfLetterPages(@Location("letter.txt") Template template) {
        this.template = template;
    }

    @Override
    public byte[] of(Letter letter) {
        String text = template.data("letter", letter)
                .data("title", letter.kind().title())
                .render();
        try (PDDocument document = new PDDocument()) {
            describe(document, letter);
            TaggedPages pages = new TaggedPages(document);
            for (LetterBlock block : LetterBlock.of(text)) {
                pages.add(block);
            }
            pages.end();
            document.setDocumentId((long) text.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A letter could not be written", e);
        }
    }

    private static void describe(PDDocument document, Letter letter) {
        var information = document.getDocumentInformation();
        information.setTitle(letter.kind().title() + ", " + letter.applicationNumber());
        information.setProducer("Entente");
        var date = GregorianCalendar.from(letter.date().atStartOfDay(ZoneOffset.UTC));
        date.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        information.setCreationDate(date);
    }
}
