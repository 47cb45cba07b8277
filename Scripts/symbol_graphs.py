"""The public symbols of the library's modules, as the compiler knows them; for `build-docs` and `public-api`."""

import json
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
build = root / ".build" / "release"
# Each may speak of those before it.
modules = ["DevanagariText", "DevanagariLexicon", "DevanagariTransliteration", "Devanagari"]


def run(*command):
  done = subprocess.run([str(each) for each in command], capture_output=True, text=True)
  if done.returncode != 0:
    sys.exit(f"{done.stdout}{done.stderr}")
  return done.stdout


def target_info():
  return json.loads(run("swift", "-print-target-info"))


def require_build():
  if not (build / "Modules" / "Devanagari.swiftmodule").exists():
    sys.exit("build first: make build")


def extract(module, folder):
  """Writes the symbols of a module into a folder, which it makes."""
  folder.mkdir(parents=True)
  maps = [f"-fmodule-map-file={path}" for path in build.glob("CDevanagari*.build/module.modulemap")]
  run(
    "swift", "symbolgraph-extract", "-module-name", module,
    "-target", target_info()["target"]["triple"],
    "-I", build / "Modules", *[each for path in maps for each in ("-Xcc", path)],
    "-minimum-access-level", "public", "-skip-synthesized-members",
    "-emit-extension-block-symbols", "-output-dir", folder)
