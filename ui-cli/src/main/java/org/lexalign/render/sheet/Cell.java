package org.lexalign.render.sheet;

import java.util.List;
import org.lexalign.assess.Mark;

/** The content of a cell. */
sealed interface Cell {
  /** How it looks. */
  Style style();

  /** Literal text, never a formula; marked stretches are bold. */
  record Text(String text, List<Mark> marks, Style style) implements Cell {}

  /** A number. */
  record Number(int value, Style style) implements Cell {}

  static Cell text(String text) {
    return new Text(text, List.of(), Style.TEXT);
  }

  static Cell text(String text, Style style) {
    return new Text(text, List.of(), style);
  }

  static Cell number(int value) {
    return new Number(value, Style.NUMBER);
  }

  static Cell empty() {
    return text("");
  }
}
