package org.lexalign.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The messages of one kind in one language, from {@code <kind>_<language>.properties} beside this
 * class. Placeholders are {@code {0}}, {@code {1}} and so on; nothing else in a message is special.
 * A message that depends on a count has two keys, {@code key.one} and {@code key.other}.
 */
public final class MessageBundle {
  /** Languages with complete message files, by ISO 639-1 code. */
  public static final List<String> LANGUAGES = List.of("en", "es");

  private final Map<String, String> messages;

  private MessageBundle(Map<String, String> messages) {
    this.messages = messages;
  }

  /**
   * Loads a bundle.
   *
   * @param kind {@code report}, {@code warnings}, {@code cli} or {@code help}
   * @param locale its language; English where there are no messages in it
   */
  public static MessageBundle load(String kind, Locale locale) {
    String name = kind + "_" + supported(locale) + ".properties";
    Properties properties = new Properties();
    try (InputStream in = MessageBundle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no message file " + name);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("message file " + name + " cannot be read", e);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> messages.put(k, properties.getProperty(k)));
    return new MessageBundle(messages);
  }

  /** The language of the messages that this locale gets. */
  public static String supported(Locale locale) {
    return LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
  }

  /** The message of that key with its placeholders message. */
  public String get(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no message for key " + key));
  }

  /** The message of that key with its placeholders filled, if there is one. */
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(messages.get(key)).map(m -> fill(m, arguments));
  }

  /** The singular or plural message for a count, which is its first placeholder. */
  public String count(String key, int count, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = count;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return get(key + (count == 1 ? ".one" : ".other"), arguments);
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return messages.keySet();
  }

  /**
   * One pass over the message, so that an argument that looks like a placeholder stays as it is.
   */
  private static String fill(String message, Object[] arguments) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (true) {
      int open = message.indexOf('{', from);
      int close = open < 0 ? -1 : message.indexOf('}', open);
      if (close < 0) {
        return out.append(message, from, message.length()).toString();
      }
      int index = placeholder(message, open + 1, close);
      if (index >= 0 && index < arguments.length) {
        out.append(message, from, open).append(arguments[index]);
      } else {
        out.append(message, from, close + 1);
      }
      from = close + 1;
    }
  }

  private static int placeholder(String message, int start, int end) {
    boolean digit = end == start + 1 && Character.isDigit(message.charAt(start));
    return digit ? message.charAt(start) - '0' : -1;
  }
}
