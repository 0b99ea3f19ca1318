package org.emexchange.app.pages;

import java.util.ArrayList;
import java.util.List;
import org.emexchange.hub.pipeline.Interchange;

/** Every page that is generated from flows, schemas and catalogues. */
public final class Pages {
    private Pages() {}

    public static List<Page> all(List<Interchange<?>> interchanges, List<String> schemas) {
        List<Page> pages = new ArrayList<>();
        pages.add(CataloguePages.refusals());
        pages.add(CataloguePages.findings());
        pages.add(SharingPage.of());
        pages.add(GatewaysPage.of());
        interchanges.forEach(interchange -> pages.add(InterchangePage.of(interchange)));
        pages.add(DataDictionaryPage.of(schemas));
        pages.add(AsyncApiPage.of(interchanges, schemas));
        return pages;
    }
}
