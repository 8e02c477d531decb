package org.lexalign.assess;

import java.util.List;
import org.lexalign.criteria.Article;
import org.lexalign.criteria.Surroundings;
import org.lexalign.index.ConceptQuery;

/** The law in force of one corpus, as the assessor reads it. */
interface Law extends Surroundings {

  /** Numbers of the provisions in force that a query finds, in the order of files and acts. */
  List<Integer> candidates(ConceptQuery query);

  /** The provision of that number. */
  Article article(int ordinal);
}
