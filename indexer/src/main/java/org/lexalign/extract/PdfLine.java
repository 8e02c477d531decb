package org.lexalign.extract;

/**
 * A line of a page, or the part of it that stands in one column.
 *
 * @param page page from 1
 * @param left left edge in points
 * @param right right edge in points
 * @param y base line in points from the top
 * @param size font size of most of its letters in points
 * @param bold whether all its letters are bold
 * @param place where on the page it stands
 * @param text the wording in logical order
 */
record PdfLine(
    int page,
    float left,
    float right,
    float y,
    float size,
    boolean bold,
    Place place,
    String text) {

  /** Where on the page a line stands. */
  enum Place {
    BODY,
    /** In the margin, beside the body. */
    MARGIN,
    /** In the margin, beside the beginning of a provision. */
    HEADING
  }

  PdfLine as(Place newPlace) {
    return new PdfLine(page, left, right, y, size, bold, newPlace, text);
  }

  PdfLine withText(String newText) {
    return new PdfLine(page, left, right, y, size, bold, place, newText);
  }

  float width() {
    return right - left;
  }

  /** This part and one further along the same line as one. */
  PdfLine joined(PdfLine other, String newText) {
    return new PdfLine(
        page,
        Math.min(left, other.left),
        Math.max(right, other.right),
        y,
        text.length() >= other.text.length() ? size : other.size,
        bold && other.bold,
        place,
        newText);
  }
}
