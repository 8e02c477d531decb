package org.lexalign.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.lexalign.model.Block;
import org.lexalign.model.Warning;

/** Small PDF files for tests, and what the reader makes of them. */
final class PdfSamples {
  private final PDDocument document = new PDDocument();
  private PDPageContentStream page;

  /** Begins a page. */
  PdfSamples page() {
    try {
      closePage();
      PDPage next = new PDPage(PDRectangle.A4);
      document.addPage(next);
      page = new PDPageContentStream(document, next);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes text at a place counted from the left and from the top. */
  PdfSamples text(float left, float top, float size, String words) {
    return write(left, top, size, words, FontName.TIMES_ROMAN);
  }

  PdfSamples bold(float left, float top, float size, String words) {
    return write(left, top, size, words, FontName.TIMES_BOLD);
  }

  /** Writes lines below each other. */
  PdfSamples lines(float left, float top, float size, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(left, top + i * size * 1.3f, size, lines[i]);
    }
    return this;
  }

  private PdfSamples write(float left, float top, float size, String words, FontName font) {
    try {
      page.beginText();
      page.setFont(new PDType1Font(font), size);
      page.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
      page.showText(words);
      page.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a picture on the page, as a scan would. */
  PdfSamples picture() {
    try {
      var image =
          new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
      page.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes("");
  }

  /** The file, opened by a password if one is given. */
  byte[] bytes(String password) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      closePage();
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closePage() throws IOException {
    if (page != null) {
      page.close();
    }
  }

  /** Blocks as {@code KIND|text}. */
  List<String> blocks() {
    return Texts.shown(read());
  }

  List<Block> read() {
    BlockCollector out = new BlockCollector(Limits.standard());
    List<Warning> warnings = new ArrayList<>();
    try {
      PdfReader.read(bytes(), out, warnings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.blocks();
  }

  static PdfSamples of(Consumer<PdfSamples> pages) {
    PdfSamples samples = new PdfSamples();
    pages.accept(samples);
    return samples;
  }
}
