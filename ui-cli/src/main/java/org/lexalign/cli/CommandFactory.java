package org.lexalign.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands; those of this package get their context. */
final class CommandFactory implements IFactory {
  private final Context context;
  private final IFactory standard = CommandLine.defaultFactory();

  CommandFactory(Context context) {
    this.context = context;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 1 && parameters[0] == Context.class) {
        return type.cast(constructor.newInstance(context));
      }
    }
    return standard.create(type);
  }
}
