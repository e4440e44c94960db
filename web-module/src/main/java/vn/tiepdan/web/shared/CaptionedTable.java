package vn.tiepdan.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/** Writes a table's {@code caption} attribute as the real caption that screen readers announce. */
public class CaptionedTable extends DataTableRenderer {

    @Override
    protected void encodeThead(FacesContext faces, DataTable table) throws IOException {
        Object caption = table.getAttributes().get("caption");
        if (caption != null) {
            faces.getResponseWriter().startElement("caption", null);
            faces.getResponseWriter().writeText(caption, null);
            faces.getResponseWriter().endElement("caption");
        }
        super.encodeThead(faces, table);
    }
}
