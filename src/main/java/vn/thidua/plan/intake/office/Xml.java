package vn.thidua.plan.intake.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.work.Budget;

/** A pull parser over one XML part: no document types, no entities, no network, bounded depth. */
final class Xml implements AutoCloseable {
    private static final int DEEPEST = 2_000;

    private final XMLStreamReader reader;
    private final InputStream source;
    private final Budget budget;
    private int depth;

    private Xml(XMLStreamReader reader, InputStream source, Budget budget) {
        this.reader = reader;
        this.source = source;
        this.budget = budget;
    }

    /** What is done with a part. */
    interface Work {
        void on(Xml xml) throws XMLStreamException;
    }

    /** Runs the work on a part; nothing happens where the part is missing. */
    static void read(Archive archive, String part, Budget budget, Work work) {
        if (!archive.has(part)) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        InputStream source = archive.part(part);
        try (Xml xml = new Xml(factory.createXMLStreamReader(source), source, budget)) {
            work.on(xml);
        } catch (XMLStreamException e) {
            throw new IntakeRefused(IntakeRefusal.BROKEN, e, "application/xml");
        } catch (IOException e) {
            throw new IntakeRefused(IntakeRefusal.UNREADABLE, e);
        }
    }

    /** Moves on and returns the kind of event, as in {@link XMLStreamConstants}; the end of the part ends the start. */
    int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (depth > DEEPEST) {
                throw new IntakeRefused(IntakeRefusal.TOO_COMPLEX);
            }
            budget.check();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("no office format has a document type");
        }
        return event;
    }

    boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    /** Moves to the next child of the element that was at this depth; false once that element has ended. */
    boolean child(int parentDepth) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parentDepth) {
                return false;
            }
        }
        return false;
    }

    /** Moves past the end of the element just started. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && reader.hasNext()) {
            next();
        }
    }

    /** Returns the number of open elements, counting the one just started. */
    int depth() {
        return depth;
    }

    /** Returns the local name of the element at hand. */
    String name() {
        return reader.getLocalName();
    }

    /** Returns the text at hand. */
    String text() {
        return reader.getText();
    }

    /** Returns an attribute by its local name, whatever its namespace; null where absent. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns an attribute, or a fallback where absent. */
    String attribute(String name, String fallback) {
        String value = attribute(name);
        return value == null ? fallback : value;
    }

    /** Returns a whole number from an attribute, or a fallback where absent or no number. */
    int number(String name, int fallback) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return fallback;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        source.close();
    }
}
