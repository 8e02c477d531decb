package org.lexalign.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.lexalign.model.Hit;
import org.lexalign.model.Node;
import org.lexalign.model.NodeKind;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Reference;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

/**
 * A {@link TaggedProvision} as bytes. The layout belongs to {@link Fields#FORMAT}: whoever changes
 * it, or the order of an enum that it holds, raises that number.
 */
final class ProvisionBlob {
  private static final NodeKind[] KINDS = NodeKind.values();
  private static final ProvisionStatus[] STATUSES = ProvisionStatus.values();
  private static final Segment.Part[] PARTS = Segment.Part.values();

  private ProvisionBlob() {}

  static byte[] write(TaggedProvision tagged) {
    Provision p = tagged.provision();
    BlobWriter out = new BlobWriter();
    out.string(p.id()).string(p.file()).string(p.act()).number(p.actOrdinal()).number(p.ordinal());
    out.string(p.language()).string(p.label()).string(p.citation()).strings(p.context());
    out.number(p.status().ordinal());
    writeNode(out, p.node());
    out.strings(tagged.context());
    Map<String, Integer> concepts = conceptNumbers(tagged.segments());
    out.strings(List.copyOf(concepts.keySet()));
    out.list(tagged.segments(), (o, segment) -> writeSegment(o, segment, concepts));
    out.list(tagged.references(), ProvisionBlob::writeReference);
    return out.toBytes();
  }

  static TaggedProvision read(BytesRef blob) {
    BlobReader in = new BlobReader(blob);
    Provision provision =
        new Provision(
            in.string(),
            in.string(),
            in.string(),
            in.number(),
            in.number(),
            in.string(),
            in.string(),
            in.string(),
            in.strings(),
            STATUSES[in.number()],
            readNode(in));
    List<String> context = in.strings();
    List<String> concepts = in.strings();
    return new TaggedProvision(
        provision,
        context,
        in.list(i -> readSegment(i, concepts)),
        in.list(i -> new Reference(i.number(), i.string(), i.string(), i.string())));
  }

  private static Map<String, Integer> conceptNumbers(List<Segment> segments) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Segment segment : segments) {
      for (Hit hit : segment.hits()) {
        numbers.putIfAbsent(hit.concept(), numbers.size());
      }
    }
    return numbers;
  }

  private static void writeNode(BlobWriter out, Node node) {
    out.number(node.kind().ordinal()).number(node.status().ordinal());
    out.string(node.label()).string(node.heading()).string(node.text()).string(node.closing());
    out.number(node.page()).number(node.start()).number(node.end());
    out.list(node.children(), ProvisionBlob::writeNode);
  }

  private static Node readNode(BlobReader in) {
    NodeKind kind = KINDS[in.number()];
    ProvisionStatus status = STATUSES[in.number()];
    return new Node(
        kind,
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        status,
        in.number(),
        in.number(),
        in.number(),
        in.list(ProvisionBlob::readNode));
  }

  private static void writeSegment(BlobWriter out, Segment segment, Map<String, Integer> concepts) {
    out.number(segment.node()).number(segment.part().ordinal()).number(segment.tokens());
    out.list(
        segment.hits(),
        (o, hit) ->
            o.number(concepts.get(hit.concept()))
                .number(hit.token())
                .number(hit.tokens())
                .number(hit.start())
                .number(hit.end() - hit.start())
                .number(hit.value()));
  }

  private static Segment readSegment(BlobReader in, List<String> concepts) {
    return new Segment(
        in.number(), PARTS[in.number()], in.number(), in.list(i -> readHit(i, concepts)));
  }

  private static Hit readHit(BlobReader in, List<String> concepts) {
    String concept = concepts.get(in.number());
    int token = in.number();
    int tokens = in.number();
    int start = in.number();
    return new Hit(concept, token, tokens, start, start + in.number(), in.number());
  }

  private static void writeReference(BlobWriter out, Reference reference) {
    out.number(reference.node());
    out.string(reference.label()).string(reference.labelTo()).string(reference.act());
  }
}
