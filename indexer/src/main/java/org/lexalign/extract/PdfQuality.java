package org.lexalign.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.lexalign.model.Warning;

/** Says where a PDF's text cannot be trusted: scans, glyphs that stand for no known character. */
final class PdfQuality {
  private static final int LETTERS_OF_A_PAGE = 40;
  private static final double UNMAPPED_SHARE = 0.02;
  private static final double UNMAPPED_TOO_MANY = 0.3;

  private PdfQuality() {}

  /** Adds warnings, or throws where the document holds no usable text. */
  static void check(PDDocument document, List<PdfPage> pages, List<Warning> warnings)
      throws IOException {
    int bare = 0;
    long glyphs = 0;
    long unmapped = 0;
    for (PdfPage page : pages) {
      bare += letters(page) < LETTERS_OF_A_PAGE && hasImage(document, page.number()) ? 1 : 0;
      glyphs += page.glyphs();
      unmapped += page.unmapped();
    }
    if (bare > 0 && bare * 10 >= pages.size() * 8) {
      throw new UnreadableFile(Warning.of("unreadable.scanned", Integer.toString(pages.size())));
    }
    if (bare > 0) {
      warnings.add(
          Warning.of(
              "extract.pages-without-text",
              Integer.toString(bare),
              Integer.toString(pages.size())));
    }
    if (glyphs > 0 && unmapped > glyphs * UNMAPPED_TOO_MANY) {
      throw new UnreadableFile(Warning.of("unreadable.unmapped", percent(unmapped, glyphs)));
    }
    if (unmapped > glyphs * UNMAPPED_SHARE) {
      warnings.add(Warning.of("extract.unmapped-glyphs", percent(unmapped, glyphs)));
    }
  }

  private static String percent(long part, long all) {
    return Math.max(1, Math.round(part * 100.0 / all)) + "%";
  }

  private static long letters(PdfPage page) {
    return page.lines().stream()
        .mapToLong(l -> l.text().chars().filter(Character::isLetter).count())
        .sum();
  }

  private static boolean hasImage(PDDocument document, int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name) || resources.getXObject(name) != null) {
        return true;
      }
    }
    return false;
  }
}
