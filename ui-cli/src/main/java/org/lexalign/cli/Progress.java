package org.lexalign.cli;

import java.io.PrintWriter;
import org.lexalign.index.CorpusIndexer;
import org.lexalign.render.SafeText;

/** Shows on one line of the terminal how far the reading is; silent elsewhere. */
final class Progress implements CorpusIndexer.Progress {
  private static final int WIDTH = 78;
  private static final String CLEAR = "\r\u001B[K";

  private final Context context;

  Progress(Context context) {
    this.context = context;
  }

  @Override
  public void read(int done, int total, String file) {
    if (context.terminal().errIsTerminal()) {
      String line = context.messages().get("progress.read", done, total, file);
      show(SafeText.clean(line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
    }
  }

  /** A step that takes a moment. */
  void step(String key) {
    if (context.terminal().errIsTerminal()) {
      show(context.messages().get(key));
    }
  }

  /** Clears the line. */
  void end() {
    if (context.terminal().errIsTerminal()) {
      show("");
    }
  }

  private void show(String text) {
    PrintWriter err = context.terminal().err();
    err.print(CLEAR + text);
    err.flush();
  }
}
