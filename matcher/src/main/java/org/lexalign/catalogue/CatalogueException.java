package org.lexalign.catalogue;

/** A catalogue that cannot be used; the message names the file, the place and what to change. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CatalogueException(String file, String place, String problem) {
    super(file + ": " + place + ": " + problem);
  }
}
