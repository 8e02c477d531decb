package org.lexalign.render.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lexalign.messages.ReportTexts;
import org.lexalign.render.ooxml.OoxmlPackage;
import org.lexalign.render.ooxml.Xml;
import org.lexalign.render.view.ReportView;

/** The gap report as a workbook of six sheets. */
public final class SheetReport {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String TYPE = "officedocument.spreadsheetml.";

  private SheetReport() {}

  /** Writes the workbook. */
  public static void write(ReportView view, OutputStream out) throws IOException {
    ReportTexts texts = view.texts();
    List<Sheet> sheets =
        List.of(
            SummarySheet.of(view),
            ElementSheet.of(view),
            EvidenceSheet.of(view),
            DocumentSheet.of(view),
            ProvisionSheet.of(view),
            MethodSheet.of(view));
    OoxmlPackage pack = new OoxmlPackage();
    pack.relate("", "officeDocument", WORKBOOK);
    pack.properties(view.title(), texts.language());
    for (int i = 1; i <= sheets.size(); i++) {
      pack.relate(WORKBOOK, "worksheet", "worksheets/sheet" + i + ".xml");
    }
    pack.relate(WORKBOOK, "styles", "styles.xml");
    pack.part(WORKBOOK, TYPE + "sheet.main+xml", workbook(sheets));
    for (int i = 1; i <= sheets.size(); i++) {
      String content = sheets.get(i - 1).content(view.title());
      pack.part("xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml", content);
    }
    pack.part("xl/styles.xml", TYPE + "styles+xml", Styles.content());
    pack.write(out);
  }

  private static String workbook(List<Sheet> sheets) {
    Xml xml = new Xml();
    xml.open("workbook", "xmlns", Sheet.MAIN, "xmlns:r", Sheet.RELATIONSHIPS);
    xml.open("bookViews").empty("workbookView", "activeTab", "0").close().open("sheets");
    for (int i = 1; i <= sheets.size(); i++) {
      String id = String.valueOf(i);
      xml.empty("sheet", "name", sheets.get(i - 1).name(), "sheetId", id, "r:id", "rId" + id);
    }
    xml.close().open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).names(xml, i);
    }
    return xml.close().close().toString();
  }
}
