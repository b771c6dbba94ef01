package vn.thidua.award.certificate;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Says what is read in which order: a section for each certificate, with its heading, its texts and its code. */
final class ReadingOrder {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement all;
    private final COSArray parents = new COSArray();
    private int pages;

    ReadingOrder(PDDocument document, String title) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        all = new PDStructureElement("Document", root);
        all.setTitle(title);
        root.appendKid(all);
    }

    void page(PDPage page, List<PageText.Part> parts, String name) {
        PDStructureElement section = new PDStructureElement("Sect", all);
        section.setTitle(name);
        section.setPage(page);
        all.appendKid(section);
        COSArray elements = new COSArray();
        for (PageText.Part part : parts) {
            PDStructureElement element = new PDStructureElement(part.role(), section);
            element.setPage(page);
            if (part == PageText.Part.CODE) {
                element.setAlternateDescription(Words.say("certificate.check"));
            }
            element.appendKid(elements.size());
            section.appendKid(element);
            elements.add(element.getCOSObject());
        }
        page.setStructParents(pages);
        parents.add(COSInteger.get(pages));
        parents.add(elements);
        pages++;
    }

    void end() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pages);
    }
}
