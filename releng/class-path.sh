# Sourced by the scripts that run compiled bundles outside of a framework: collects class_path. Needs root, the folder of the checkout.

class_path=
add() {
  if [ ! -e "$1" ]; then
    echo "$1 is missing; build the checkout first: ./build verify" >&2
    exit 1
  fi
  class_path=$class_path$1:
}

# add_jar GROUP ARTIFACT: in the version of the target platform, from where the build put it
add_jar() {
  version=$(sed -n "/<artifactId>$2<\/artifactId>/{n;s/.*<version>\(.*\)<\/version>.*/\1/p;q;}" "$root/target-platform/gnomon.target")
  add "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/$(echo "$1" | tr . /)/$2/$version/$2-$version.jar"
}
