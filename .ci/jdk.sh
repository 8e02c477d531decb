# Sourced by ./lexalign and the scripts in .ci: find_jdk sets JAVA_BIN to the java of a JDK of 21 or later.
# It reads each JDK's `release` file instead of starting it, and passes over one that is too old.

# jdk_major DIR: prints the major version of the JDK in DIR, or nothing.
jdk_major() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}

# jdk_fits DIR: whether DIR holds a JDK that LexAlign can be built and run with.
jdk_fits() {
  jdk_major_found=$(jdk_major "$1")
  [ -n "$jdk_major_found" ] && [ "$jdk_major_found" -ge 21 ] && [ -x "$1/bin/javac" ]
}

# jdk_on_path: prints the home of the javac on PATH, with links followed.
jdk_on_path() {
  javac_found=$(command -v javac) || return 0
  javac_found=$(readlink -f "$javac_found" 2>/dev/null) || return 0
  dirname "$(dirname "$javac_found")"
}

# find_jdk: sets JDK_HOME and JAVA_BIN; fails with one sentence where there is none.
find_jdk() {
  for jdk in "${LEXALIGN_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.jabba/jdk/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    if [ -n "$jdk" ] && jdk_fits "$jdk"; then
      JDK_HOME=$jdk
      JAVA_BIN=$jdk/bin/java
      return 0
    fi
  done
  echo "LexAlign needs a JDK of version 21 or later and found none: install one (for example Eclipse Temurin 21), or set LEXALIGN_JAVA_HOME to its folder." >&2
  return 1
}
