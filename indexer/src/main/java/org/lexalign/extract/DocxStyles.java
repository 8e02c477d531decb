package org.lexalign.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Styles and automatic numbers of a Word document. Counts numbers as paragraphs are asked for. */
final class DocxStyles {
  private static final int LEVELS = 9;

  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<String, XmlElement> abstracts = new HashMap<>();
  private final Map<String, XmlElement> numberings = new HashMap<>();
  private final Map<String, int[]> counters = new TreeMap<>();

  /**
   * What a paragraph's properties say.
   *
   * @param outline heading level from 1; 0 for none
   * @param listLevel list level from 1; 0 for none
   * @param numbering id of its numbering; empty for none
   */
  record Paragraph(int outline, int listLevel, String numbering) {}

  /** What a run's properties say. */
  record Run(boolean raised, boolean struck, boolean bold, boolean hidden) {}

  DocxStyles(XmlElement styleSheet, XmlElement numbering) {
    for (XmlElement child : styleSheet.children()) {
      styles.put(child.attribute("styleId"), child);
    }
    for (XmlElement child : numbering.children()) {
      if (child.name().equals("abstractNum")) {
        abstracts.put(child.attribute("abstractNumId"), child);
      } else if (child.name().equals("num")) {
        numberings.put(child.attribute("numId"), child);
      }
    }
  }

  Paragraph of(XmlElement paragraph) {
    int outline = 0;
    int level = -1;
    String numbering = "";
    Optional<XmlElement> properties = child(paragraph, "pPr");
    String styleId = properties.flatMap(p -> child(p, "pStyle")).map(this::value).orElse("");
    for (int depth = 0; depth < 20; depth++) {
      if (properties.isPresent()) {
        XmlElement set = properties.get();
        String stated = child(set, "outlineLvl").map(this::value).orElse("");
        if (outline == 0 && stated.matches("[0-8]")) {
          outline = Integer.parseInt(stated) + 1;
        }
        Optional<XmlElement> list = child(set, "numPr");
        if (list.isPresent()) {
          String id = list.flatMap(l -> child(l, "numId")).map(this::value).orElse("");
          String at = list.flatMap(l -> child(l, "ilvl")).map(this::value).orElse("0");
          numbering = numbering.isEmpty() ? id : numbering;
          level = level < 0 && at.matches("\\d") ? Integer.parseInt(at) : level;
        }
      }
      XmlElement style = styles.get(styleId);
      if (styleId.isEmpty() || style == null) {
        break;
      }
      if (outline == 0) {
        outline = headingLevel(style);
      }
      properties = child(style, "pPr");
      styleId = child(style, "basedOn").map(this::value).orElse("");
    }
    boolean listed = !numbering.isEmpty() && !numbering.equals("0");
    return new Paragraph(outline, listed ? Math.max(0, level) + 1 : 0, listed ? numbering : "");
  }

  private int headingLevel(XmlElement style) {
    String name = child(style, "name").map(this::value).orElse("").toLowerCase(Locale.ROOT);
    return name.matches("heading [1-9]") ? name.charAt(8) - '0' : name.equals("title") ? 1 : 0;
  }

  Run run(XmlElement run) {
    Optional<XmlElement> properties = child(run, "rPr");
    if (properties.isEmpty()) {
      return new Run(false, false, false, false);
    }
    XmlElement set = properties.get();
    String align = child(set, "vertAlign").map(this::value).orElse("");
    boolean lifted = child(set, "position").map(this::value).orElse("").matches("[1-9]\\d*");
    return new Run(
        align.equals("superscript") || (lifted && child(set, "sz").isPresent()),
        isOn(set, "strike") || isOn(set, "dstrike"),
        isOn(set, "b"),
        isOn(set, "vanish"));
  }

  private boolean isOn(XmlElement properties, String name) {
    return child(properties, name)
        .map(this::value)
        .map(v -> !v.equals("0") && !v.equals("false") && !v.equals("none"))
        .orElse(false);
  }

  /** The number that Word prints before the paragraph, with a space; empty if none or a bullet. */
  String number(Paragraph paragraph) {
    XmlElement numbering = numberings.get(paragraph.numbering());
    if (numbering == null) {
      return "";
    }
    String abstractId = child(numbering, "abstractNumId").map(this::value).orElse("");
    int level = Math.min(LEVELS, paragraph.listLevel()) - 1;
    int[] counts = counters.computeIfAbsent(abstractId, k -> new int[LEVELS]);
    counts[level] = counts[level] == 0 ? start(numbering, abstractId, level) : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    Optional<XmlElement> definition = level(abstractId, level);
    String text = definition.flatMap(d -> child(d, "lvlText")).map(this::value).orElse("");
    if (text.isEmpty() || format(definition).equals("bullet")) {
      return "";
    }
    String printed = text;
    for (int i = 0; i <= level; i++) {
      int count = Math.max(1, counts[i]);
      printed = printed.replace("%" + (i + 1), Numerals.of(count, format(level(abstractId, i))));
    }
    return printed + " ";
  }

  private int start(XmlElement numbering, String abstractId, int level) {
    for (XmlElement override : numbering.children()) {
      if (override.attribute("ilvl").equals(Integer.toString(level))) {
        String start = child(override, "startOverride").map(this::value).orElse("");
        if (start.matches("\\d{1,6}")) {
          return Integer.parseInt(start);
        }
      }
    }
    String start =
        level(abstractId, level).flatMap(d -> child(d, "start")).map(this::value).orElse("1");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private String format(Optional<XmlElement> level) {
    return level.flatMap(l -> child(l, "numFmt")).map(this::value).orElse("decimal");
  }

  private Optional<XmlElement> level(String abstractId, int level) {
    XmlElement definition = abstracts.get(abstractId);
    return definition == null
        ? Optional.empty()
        : definition.children().stream()
            .filter(
                c -> c.name().equals("lvl") && c.attribute("ilvl").equals(Integer.toString(level)))
            .findFirst();
  }

  private static Optional<XmlElement> child(XmlElement element, String name) {
    return element.children().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  private String value(XmlElement element) {
    return element.attribute("val");
  }
}
