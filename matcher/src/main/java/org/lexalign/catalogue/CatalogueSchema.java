package org.lexalign.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks a catalogue file against the published schema. */
final class CatalogueSchema {
  private CatalogueSchema() {}

  static void check(String file, JsonNode tree) {
    try (InputStream in = CatalogueSchema.class.getResourceAsStream("catalogue.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      List<Error> errors = schema.validate(tree);
      if (!errors.isEmpty()) {
        Error first = errors.getFirst();
        throw new CatalogueException(
            file, first.getInstanceLocation().toString(), first.getMessage());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
