package org.entente.dealtracker.letter.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes blocks one below the other, each tagged as what it is, so that a screen reader can tell headings from text. */
final class TaggedPages {

    private static final float MARGIN = 72;
    private static final float LEADING = 1.4f;

    private final PDDocument document;
    private final LetterFont regular;
    private final LetterFont bold;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", tree);
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

    private PDPage page;
    private PDPageContentStream content;
    private COSArray elements;
    private float y;

    TaggedPages(PDDocument document) throws IOException {
        this.document = document;
        regular = font(document, "PublicSans-Regular.ttf");
        bold = font(document, "PublicSans-Bold.ttf");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en-US");
        catalog.setStructureTreeRoot(tree);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        tree.appendKid(whole);
        turn();
    }

    void add(LetterBlock block) throws IOException {
        LetterBlock.Kind kind = block.kind();
        LetterFont font = kind.bold() ? bold : regular;
        PDStructureElement element = new PDStructureElement(kind.tag, whole);
        whole.appendKid(element);
        y -= kind.spaceBefore;
        List<String> rest = font.lines(block.text(), kind.size, PDRectangle.LETTER.getWidth() - 2 * MARGIN);
        while (!rest.isEmpty()) {
            int fitting = (int) Math.floor((y - MARGIN) / (kind.size * LEADING));
            if (fitting < 1) {
                turn();
                continue;
            }
            int now = Math.min(fitting, rest.size());
            write(element, kind, font, rest.subList(0, now));
            rest = rest.subList(now, rest.size());
        }
    }

    /** Nothing is added any more. */
    void end() throws IOException {
        content.close();
        PDNumberTreeNode parentTree = new PDNumberTreeNode(PDParentTreeValue.class);
        parentTree.setNumbers(parents);
        tree.setParentTree(parentTree);
        tree.setParentTreeNextKey(parents.size());
    }

    private void write(PDStructureElement element, LetterBlock.Kind kind, LetterFont font, List<String> lines)
            throws IOException {
        int id = elements.size();
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        content.beginMarkedContent(COSName.getPDFName(kind.tag), PDPropertyList.create(properties));
        content.beginText();
        content.setFont(font.font(), kind.size);
        content.newLineAtOffset(MARGIN, y - kind.size);
        for (String line : lines) {
            content.showText(line);
            content.newLineAtOffset(0, -kind.size * LEADING);
            y -= kind.size * LEADING;
        }
        content.endText();
        content.endMarkedContent();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(id);
        element.appendKid(reference);
        elements.add(element);
    }

    private void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.LETTER);
        page.setStructParents(parents.size());
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        elements = new COSArray();
        parents.put(parents.size(), new PDParentTreeValue(elements));
        y = PDRectangle.LETTER.getHeight() - MARGIN;
    }

    private static LetterFont font(PDDocument document, String file) throws IOException {
        try (InputStream stream = TaggedPages.class.getResourceAsStream("/fonts/" + file)) {
            return new LetterFont(PDType0Font.load(document, stream, true));
        }
    }
}
