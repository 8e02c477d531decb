package org.lexalign.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexalign.model.Extraction;
import org.lexalign.model.Extraction.Blocks;
import org.lexalign.model.Extraction.Unreadable;

class ExtractorTest {
  @TempDir Path folder;

  private final Extractor extractor = Extractor.standard();

  private Extraction extract(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return extractor.extract(SourceFile.of(name, file));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String reason(Extraction extraction) {
    return extraction.content() instanceof Unreadable u ? u.reason().code() : "read";
  }

  private static List<String> blocks(Extraction extraction) {
    return Texts.shown(((Blocks) extraction.content()).blocks());
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void badFilesSayWhyTheyAreBad() throws IOException {
    assertThat(reason(extract("a.txt", new byte[0]))).isEqualTo("unreadable.empty");
    assertThat(reason(extract("b.txt", utf8(" \n\t ")))).isEqualTo("unreadable.empty");
    assertThat(reason(extract("c.html", utf8("<html><script>x</script></html>"))))
        .isEqualTo("unreadable.no-text");
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(reason(extract("d.txt", noise))).isEqualTo("unreadable.binary");
    byte[] pdf = PdfSamples.of(s -> s.page().text(72, 72, 11, "Article 1")).bytes();
    assertThat(reason(extract("e.pdf", Arrays.copyOf(pdf, 40)))).isEqualTo("unreadable.corrupt");
    assertThat(reason(extract("f.xml", utf8("<?xml version='1.0'?><a><b></a>"))))
        .isEqualTo("unreadable.corrupt");
    assertThat(
            reason(
                extract(
                    "g.xlsx",
                    zip(
                        Map.of(
                            "[Content_Types].xml",
                            utf8("<x/>"),
                            "xl/workbook.xml",
                            utf8("<x/>"))))))
        .isEqualTo("unreadable.unsupported");
    assertThat(reason(extractor.extract(SourceFile.of("gone.txt", folder.resolve("gone.txt")))))
        .isEqualTo("unreadable.io");
  }

  @Test
  void wronglyNamedFilesAreReadForWhatTheyAre() throws IOException {
    byte[] pdf =
        PdfSamples.of(s -> s.page().text(72, 72, 11, "Article 1 of the law is about this."))
            .bytes();
    Extraction extraction = extract("law.txt", pdf);
    assertThat(extraction.mediaType()).isEqualTo("application/pdf");
    assertThat(blocks(extraction)).containsExactly("LINE|Article 1 of the law is about this.");
    assertThat(blocks(extract("page.txt", utf8("<!DOCTYPE html><html><p>Article 2</p></html>"))))
        .containsExactly("PARAGRAPH|Article 2");
  }

  @Test
  void sizesBeyondTheLimitsAreRefused() throws IOException {
    Extractor strict = new Extractor(new Limits(1000, 100, 10, 2, 10, 10));
    Path large = Files.write(folder.resolve("large.txt"), utf8("word ".repeat(300)));
    Path lengthy = Files.write(folder.resolve("long.txt"), utf8("word ".repeat(100)));
    assertThat(reason(strict.extract(SourceFile.of("large.txt", large))))
        .isEqualTo("unreadable.too-large");
    assertThat(reason(strict.extract(SourceFile.of("long.txt", lengthy))))
        .isEqualTo("unreadable.too-large");
  }

  @Test
  void listsFoldersAndArchivesInOrder() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("../../up.txt", utf8("Article 3"));
    members.put("b/x.md", utf8("# Title"));
    members.put("inner.zip", zip(Map.of("deep.txt", utf8("Article 4"))));
    Files.write(folder.resolve("z.zip"), zip(members));
    Files.write(folder.resolve("n.txt.gz"), gzip(utf8("Article 5")));
    Files.createDirectories(folder.resolve("sub"));
    Files.write(folder.resolve("sub/a.txt"), utf8("Article 6"));
    Files.write(folder.resolve("bad.zip"), utf8("PK\u0003\u0004 and then nothing"));
    List<SourceFile> files = extractor.list(folder).toList();
    assertThat(files)
        .extracting(SourceFile::name)
        .containsExactly(
            "bad.zip",
            "n.txt.gz!/n.txt",
            "sub/a.txt",
            "z.zip!/up.txt",
            "z.zip!/b/x.md",
            "z.zip!/inner.zip!/deep.txt");
    assertThat(reason(extractor.extract(files.get(0)))).isEqualTo("unreadable.archive");
    assertThat(blocks(extractor.extract(files.get(3)))).containsExactly("LINE|Article 3");
    assertThat(blocks(extractor.extract(files.get(5)))).containsExactly("LINE|Article 4");
  }

  @Test
  void bombsAreStoppedAndNameThemselves() throws IOException {
    Files.write(folder.resolve("bomb.gz"), gzip(new byte[60_000_000]));
    List<SourceFile> files = extractor.list(folder).toList();
    assertThat(files)
        .singleElement()
        .satisfies(f -> assertThat(reason(extractor.extract(f))).isEqualTo("unreadable.too-large"));
  }

  @Test
  void hashIsOfTheBytes() throws IOException {
    Extraction extraction = extract("a.txt", utf8("abc"));
    assertThat(extraction.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(extractor.sha256(SourceFile.of("a.txt", folder.resolve("a.txt"))))
        .isEqualTo(extraction.sha256());
  }
}
