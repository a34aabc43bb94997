# Sourced by the scripts: sets JAVA_HOME to a JDK of version 21 or newer, or says what to install and ends.

# From the release file of the Java, which is quicker than starting it, where there is one.
java_version() {
  installed=$(dirname "$(dirname "$(readlink -f "$1")")")/release
  if [ -r "$installed" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$installed"
  else
    "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
  fi
}

find_jdk() {
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-/nonexistent}" "${on_path:-/nonexistent}" /usr/lib/jvm/* /opt/java/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
      "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && [ "$(java_version "$home/bin/java")" -ge 21 ] 2>/dev/null; then
      echo "$home"
      return
    fi
  done
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "No JDK 21 or newer found (looked at JAVA_HOME, PATH, /usr/lib/jvm and the usual folders)." >&2
  echo "Install one, for example: apt-get install openjdk-21-jdk-headless, or Temurin 25 from adoptium.net; then set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME
