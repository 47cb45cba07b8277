"""What the scripts in this folder run: Python packages in Benchmarks/.venv, and programs.

The variable WITHOUT names packages and programs to do without, as if they were not installed:
WITHOUT="spacy cargo".
"""
import functools
import importlib
import importlib.metadata
import os
import pathlib
import re
import shutil
import subprocess
import sys
import venv

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent
VENV = FOLDER / ".venv"
BUILT = FOLDER / ".build"
PROGRAMS = FOLDER / "programs"
# Where Debian puts the source of Rust's crates.
DEBIAN_CRATES = pathlib.Path("/usr/share/cargo/registry")


def enter(*packages):
    """Goes on inside the environment, once it has these packages."""
    if pathlib.Path(sys.prefix) != VENV:
        python = VENV / "bin" / "python"
        # A venv that could not be finished has no pip.
        if not (VENV / "bin" / "pip").exists():
            try:
                venv.create(VENV, with_pip=True)
            except subprocess.CalledProcessError:
                sys.exit("Python cannot make an environment; install python3-venv")
        raise SystemExit(subprocess.run([python, *sys.argv]).returncode)
    missing = [package for package in packages if not is_installed(package)]
    if missing:
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", *missing], check=True)
        importlib.invalidate_caches()


@functools.cache
def install(package):
    """Whether the environment has this package now."""
    if not is_installed(package) and not is_left_out(package):
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", package])
        importlib.invalidate_caches()
    return is_installed(package)


def is_installed(package):
    return package_version(package) is not None


def package_version(package):
    """None if it is not installed."""
    if is_left_out(package):
        return None
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def is_left_out(name):
    return name in re.split("[ ,]+", os.environ.get("WITHOUT", ""))


def program(name):
    """The path of a program of the machine; None if it has none."""
    return None if is_left_out(name) else shutil.which(name)


def build(product):
    """Builds a program of the benchmark package and returns its path."""
    return built(FOLDER, product)


def build_command():
    """Builds the command `devanagari` and returns its path."""
    return built(ROOT, "devanagari")


def build_static_command():
    """The same with Swift's libraries inside; None where that cannot be had."""
    if is_left_out("static"):
        return None
    try:
        return built(ROOT, "devanagari", BUILT / "static", "--static-swift-stdlib")
    except subprocess.CalledProcessError:
        return None


def built(package, product, folder=None, *options):
    folder = folder or package / ".build"
    subprocess.run(
        ["swift", "build", "--package-path", package, "--scratch-path", folder, "-c", "release",
         "--product", product, *options],
        check=True, stdout=subprocess.DEVNULL)
    return folder / "release" / product


def compile_c(name, *libraries):
    """Compiles a program in C and returns its path.

    Not as a product of the package: SwiftPM would link Swift's libraries to it, which cost memory
    and time at the start.
    """
    BUILT.mkdir(exist_ok=True)
    flags = []
    if libraries:
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", *libraries],
                               check=True, capture_output=True, text=True).stdout.split()
    source = PROGRAMS / f"{name}.c"
    subprocess.run([c_compiler(), "-O2", source, "-o", BUILT / name, *flags], check=True)
    return BUILT / name


def c_compiler():
    """`CC`, `cc`, or the one that comes with Swift."""
    return os.environ.get("CC") or program("cc") or "clang"


def build_rust():
    """Builds the program in Rust and returns its path; None if there is no cargo or no crate.

    Debian's librust-unicode-segmentation-dev brings the crate; without it cargo fetches it.
    """
    cargo = program("cargo")
    if not cargo:
        return None
    debian = []
    if list(DEBIAN_CRATES.glob("unicode-segmentation-*")):
        debian = ["--offline", "--config", 'source.crates-io.replace-with="debian"',
                  "--config", f'source.debian.directory="{DEBIAN_CRATES}"']
    manifest = PROGRAMS / "rust" / "Cargo.toml"
    done = subprocess.run([cargo, "build", "--quiet", "--release", "--manifest-path", manifest,
                           "--target-dir", BUILT / "rust", *debian])
    return BUILT / "rust" / "release" / "rust-text" if done.returncode == 0 else None


def crate_version(crate):
    """The version that cargo chose at the last build."""
    lock = (PROGRAMS / "rust" / "Cargo.lock").read_text()
    return re.search(f'name = "{crate}"\nversion = "(.+)"', lock)[1]


def say(progress):
    """Shows on a terminal what goes on, in place of what was said before."""
    if sys.stderr.isatty():
        print(end=f"\r\x1b[2K{progress}", file=sys.stderr, flush=True)
