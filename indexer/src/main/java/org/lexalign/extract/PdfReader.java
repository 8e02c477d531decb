package org.lexalign.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lexalign.model.Block.Kind;
import org.lexalign.model.Warning;

/** Reads PDF: lines in reading order, without running headers, footnotes told apart. */
final class PdfReader {
  private PdfReader() {}

  /** Adds the document's blocks and returns the number of its pages. */
  static int read(byte[] bytes, BlockCollector out, List<Warning> warnings) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<PdfPage> pages = PdfStripper.pages(document, out);
      PdfQuality.check(document, pages, warnings);
      List<PdfPage> ordered =
          PdfLayout.inReadingOrder(PdfMargins.separate(PdfRunningLines.remove(pages)));
      float body = PdfFonts.bodySize(ordered);
      List<PdfFootnotes.Line> lines = PdfFootnotes.mark(ordered, body);
      emit(lines, new PdfFonts(ordered, body), out);
      return document.getNumberOfPages();
    } catch (InvalidPasswordException e) {
      throw new UnreadableFile(Warning.of("unreadable.encrypted"));
    }
  }

  private static void emit(List<PdfFootnotes.Line> lines, PdfFonts fonts, BlockCollector out) {
    List<PdfLine> wordings = lines.stream().map(PdfFootnotes.Line::line).toList();
    List<String> texts =
        Hyphens.join(ArabicText.mend(wordings.stream().map(PdfLine::text).toList()));
    StringBuilder note = new StringBuilder();
    int notePage = 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfFootnotes.Line line = lines.get(i);
      if (line.note() && !line.opens() && !note.isEmpty()) {
        TextFold.appendLine(note, texts.get(i));
        continue;
      }
      out.add(Kind.NOTE, 0, note, notePage);
      note.setLength(0);
      if (line.note()) {
        note.append(texts.get(i));
        notePage = line.line().page();
      } else {
        Kind kind =
            switch (line.line().place()) {
              case HEADING -> Kind.HEADING;
              case MARGIN -> Kind.NOTE;
              case BODY -> fonts.isHeading(line.line()) ? Kind.HEADING : Kind.LINE;
            };
        out.add(kind, 0, texts.get(i), line.line().page());
      }
    }
    out.add(Kind.NOTE, 0, note, notePage);
  }
}
