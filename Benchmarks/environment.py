"""The Python of the scripts in this folder: Benchmarks/.venv, with packages from PyPI."""
import importlib
import importlib.metadata
import pathlib
import subprocess
import sys
import venv

FOLDER = pathlib.Path(__file__).resolve().parent
VENV = FOLDER / ".venv"


def enter(*packages):
    """Goes on inside the environment, once it has these packages."""
    if pathlib.Path(sys.prefix) != VENV:
        python = VENV / "bin" / "python"
        if not python.exists():
            venv.create(VENV, with_pip=True)
        raise SystemExit(subprocess.run([python, *sys.argv]).returncode)
    missing = [package for package in packages if not is_installed(package)]
    if missing:
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", *missing], check=True)
        importlib.invalidate_caches()


def is_installed(package):
    try:
        importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def build(product):
    """Builds a program of the benchmark package and returns its path."""
    return built(FOLDER, product)


def build_command():
    """Builds the command `devanagari` and returns its path."""
    return built(FOLDER.parent, "devanagari")


def built(package, product):
    subprocess.run(
        ["swift", "build", "--package-path", package, "-c", "release", "--product", product],
        check=True, stdout=subprocess.DEVNULL)
    return package / ".build" / "release" / product
