package org.lexalign.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexalign.model.Provision;
import org.lexalign.model.ProvisionStatus;
import org.lexalign.model.Reference;
import org.lexalign.model.Segment;
import org.lexalign.model.TaggedProvision;

/**
 * What one provision puts into the index; made by the reading threads, so that the writing one has
 * little left to do.
 *
 * @param starts offset of each segment in the {@link SearchText}
 */
record PreparedProvision(
    String id,
    String label,
    ProvisionStatus status,
    String language,
    List<String> context,
    Set<String> refers,
    Set<String> refersAway,
    List<Segment> segments,
    List<WordAnalysis.Words> words,
    int[] starts,
    byte[] blob) {

  static PreparedProvision of(AnalysedProvision analysed, WordAnalysis analysis) {
    TaggedProvision tagged = analysed.tagged();
    Provision provision = tagged.provision();
    Set<String> here = new LinkedHashSet<>();
    Set<String> away = new LinkedHashSet<>();
    for (Reference reference : tagged.references()) {
      Set<String> keys = LabelKeys.referred(reference.label(), reference.labelTo());
      if (reference.act().isEmpty()) {
        here.addAll(keys);
      } else {
        List<String> act = ActNames.stems(analysis, reference.act(), provision.language());
        for (String name : ActNames.spoken(act)) {
          keys.forEach(key -> away.add(LabelKeys.inAct(key, name)));
        }
      }
    }
    return new PreparedProvision(
        provision.id(),
        LabelKeys.key(provision.label()),
        provision.status(),
        provision.language(),
        tagged.context(),
        here,
        away,
        tagged.segments(),
        analysed.words(),
        SearchText.of(tagged).starts(),
        ProvisionBlob.write(tagged));
  }
}
