package org.emexchange.mapping.rendering;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document in the making: a title, headings, and tables of a question and its answer. What is written in it becomes
 * text nodes and nothing else, so that no value can be an element, a style or an address.
 */
final class Sheet {
    private static final String STYLE = """
            @page { size: A4; margin: 24mm 18mm 22mm 18mm;
              @top-center { content: element(head); } @bottom-center { content: element(foot); } }
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.35; }
            h1, h2, h3, th { font-weight: normal; text-align: left; }
            h1 { font-size: 17pt; margin: 0 0 4mm 0; }
            h2 { font-size: 15pt; margin: 8mm 0 2mm 0; border-bottom: 1pt solid #000000; page-break-after: avoid; }
            h3 { font-size: 12pt; margin: 5mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; }
            th, td { border: 0.5pt solid #505a5f; padding: 1.5mm 2mm; vertical-align: top; word-wrap: break-word; }
            th { width: 38%; background-color: #f3f2f1; }
            .marking { font-size: 11pt; text-align: center; margin: 0; }
            .head { position: running(head); } .foot { position: running(foot); }
            .page:before { content: 'Page ' counter(page) ' of ' counter(pages); }
            """;

    private final Document document;
    private final Element body;

    /** @param marking stands at the head and the foot of each page, and first in what is read out */
    Sheet(String title, String subject, String marking) {
        document = blank();
        Element html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        Element head = add(html, "head");
        write(add(head, "title"), title);
        meta(head, "subject", subject);
        meta(head, "description", subject);
        add(head, "style").appendChild(document.createTextNode(STYLE));
        body = add(html, "body");
        write(classed(body, "div", "marking head"), marking);
        Element foot = classed(body, "div", "marking foot");
        write(foot, marking + ". ");
        classed(foot, "span", "page");
        write(add(body, "h1"), title);
        paragraph(marking);
    }

    Document document() {
        return document;
    }

    void heading(String text) {
        write(add(body, "h2"), text);
    }

    void paragraph(String text) {
        write(add(body, "p"), text);
    }

    /** A table under a heading of its own; its rows come next. */
    Rows table(String heading) {
        write(add(body, "h3"), heading);
        return new Rows(add(add(body, "table"), "tbody"));
    }

    /** Rows of one table. */
    final class Rows {
        private final Element table;

        private Rows(Element table) {
            this.table = table;
        }

        Rows row(String question, String answer) {
            Element row = add(table, "tr");
            Element header = add(row, "th");
            header.setAttribute("scope", "row");
            write(header, question);
            write(add(row, "td"), answer);
            return this;
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Face.visible(content));
    }

    private void write(Element element, String text) {
        String[] lines = Face.visible(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(element, "br");
            }
            element.appendChild(document.createTextNode(lines[i]));
        }
    }

    private Element classed(Element parent, String name, String classes) {
        Element element = add(parent, name);
        element.setAttribute("class", classes);
        return element;
    }

    private Element add(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no document builder", e);
        }
    }
}
