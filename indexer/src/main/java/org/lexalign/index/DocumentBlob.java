package org.lexalign.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.lexalign.index.IndexedDocument.IndexedAct;
import org.lexalign.model.Act;
import org.lexalign.model.DocumentReading;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Warning;

/** An {@link IndexedDocument} as bytes; the layout belongs to {@link Fields#FORMAT}. */
final class DocumentBlob {
  private static final ProvisionStatus[] STATUSES = ProvisionStatus.values();

  private DocumentBlob() {}

  static IndexedDocument summary(CorpusReader.Document document) {
    DocumentReading reading = document.reading();
    return switch (reading.outcome()) {
      case DocumentReading.Read read ->
          of(
              reading,
              Optional.empty(),
              acts(read.acts(), document),
              read.pages(),
              read.characters());
      case DocumentReading.NotAnalysable not ->
          of(reading, Optional.of(not.reason()), List.of(), 0, 0);
    };
  }

  private static IndexedDocument of(
      DocumentReading reading,
      Optional<Warning> reason,
      List<IndexedAct> acts,
      int pages,
      int characters) {
    return new IndexedDocument(
        reading.file(),
        reading.sha256(),
        reading.mediaType(),
        reading.language(),
        reason,
        acts,
        pages,
        characters,
        reading.warnings());
  }

  private static List<IndexedAct> acts(List<Act> acts, CorpusReader.Document document) {
    int[] all = new int[acts.size()];
    int[] inForce = new int[acts.size()];
    for (Provision provision : document.provisions()) {
      all[provision.actOrdinal()]++;
      inForce[provision.actOrdinal()] += provision.status() == ProvisionStatus.IN_FORCE ? 1 : 0;
    }
    List<IndexedAct> lines = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      Act act = acts.get(i);
      lines.add(
          new IndexedAct(
              act.title(),
              act.language(),
              act.grammar(),
              act.date(),
              act.status(),
              all[i],
              inForce[i]));
    }
    return lines;
  }

  static byte[] write(IndexedDocument document) {
    BlobWriter out = new BlobWriter();
    out.string(document.file()).string(document.sha256()).string(document.mediaType());
    out.string(document.language());
    out.list(document.notAnalysable().stream().toList(), DocumentBlob::writeWarning);
    out.list(document.acts(), DocumentBlob::writeAct);
    out.number(document.pages()).number(document.characters());
    out.list(document.warnings(), DocumentBlob::writeWarning);
    return out.toBytes();
  }

  static IndexedDocument read(BytesRef blob) {
    BlobReader in = new BlobReader(blob);
    return new IndexedDocument(
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.list(DocumentBlob::readWarning).stream().findFirst(),
        in.list(DocumentBlob::readAct),
        in.number(),
        in.number(),
        in.list(DocumentBlob::readWarning));
  }

  private static void writeWarning(BlobWriter out, Warning warning) {
    out.string(warning.code()).strings(warning.arguments()).string(warning.place());
  }

  private static Warning readWarning(BlobReader in) {
    return new Warning(in.string(), in.strings(), in.string());
  }

  private static void writeAct(BlobWriter out, IndexedAct act) {
    out.string(act.title()).string(act.language()).string(act.grammar()).string(act.date());
    out.number(act.status().ordinal()).number(act.provisions()).number(act.inForce());
  }

  private static IndexedAct readAct(BlobReader in) {
    return new IndexedAct(
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        STATUSES[in.number()],
        in.number(),
        in.number());
  }
}
