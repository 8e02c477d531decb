package org.lexalign.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files of the packs on the class path, in folders or jars. */
final class ResourceFiles {
  static final String ROOT = "org/lexalign/language/";

  private ResourceFiles() {}

  /** Names directly below a folder of {@link #ROOT}, sorted; folders end with a slash. */
  static List<String> list(String folder) {
    String base = ROOT + folder;
    TreeSet<String> names = new TreeSet<>();
    try {
      for (URL url : urls(base)) {
        if (url.getProtocol().equals("jar")) {
          names.addAll(inJar(url, base));
        } else {
          names.addAll(inFolder(Path.of(url.toURI())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(names);
  }

  /** The bytes of a file below {@link #ROOT}; empty if there is none. */
  static Optional<byte[]> read(String name) {
    try (InputStream in = loader().getResourceAsStream(ROOT + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a model at the root of the class path. */
  static byte[] model(String name) {
    try (InputStream in = loader().getResourceAsStream(name)) {
      if (in == null) {
        throw new PackException(
            name, "", "the model is not on the class path; reinstall the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<URL> urls(String base) throws IOException, URISyntaxException {
    List<URL> urls = new ArrayList<>(java.util.Collections.list(loader().getResources(base)));
    if (urls.isEmpty()) {
      // Some jars hold no entries for folders: start from a file that is always there.
      URL known = loader().getResource(ROOT + ConceptInventory.FILE);
      if (known != null) {
        String address = known.toString();
        String root = address.substring(0, address.length() - ConceptInventory.FILE.length());
        urls.add(new URI(root + base.substring(ROOT.length())).toURL());
      }
    }
    return urls;
  }

  private static List<String> inFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(p -> p.getFileName() + (Files.isDirectory(p) ? "/" : "")).toList();
    }
  }

  private static List<String> inJar(URL url, String base) throws IOException {
    URLConnection connection = url.openConnection();
    if (!(connection instanceof JarURLConnection jar)) {
      return List.of();
    }
    TreeSet<String> names = new TreeSet<>();
    jar.getJarFile().stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(base) && name.length() > base.length())
        .map(name -> name.substring(base.length()))
        .map(name -> name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : name)
        .forEach(names::add);
    return List.copyOf(names);
  }

  private static ClassLoader loader() {
    return ResourceFiles.class.getClassLoader();
  }
}
