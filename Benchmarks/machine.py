"""What the figures depend on: the machine, and the versions of all that is measured."""
import os
import pathlib
import platform
import re
import subprocess

import environment


def rows(packages, load):
    """Pairs of a thing and what it is; the load is that before anything was measured."""
    yield "processor", processor()
    yield "vectors", vectors()
    yield "processors in use", str(processors())
    yield "memory", f"{memory() / 2**30:.0f} GiB"
    # Without what a distribution puts behind the number.
    yield "kernel", f"{platform.system()} {re.match('[0-9.]*', platform.release())[0]}"
    yield "system", system()
    yield "load before", f"{load:.1f}"
    devanagari, tables, icu = output(environment.build_command(), "--version").splitlines()[:3]
    yield "swift-devanagari", f"{devanagari.split()[-1]}, {tables.replace(':', ' of')}"
    yield "ICU", icu.split()[1].rstrip(":")
    yield "Swift", re.search(r"Swift version (\S+)", output("swift", "--version"))[1]
    yield "C compiler", output(environment.c_compiler(), "--version").splitlines()[0]
    if environment.program("wc"):
        yield "`wc`", first_line("wc")
    yield "Python", platform.python_version()
    for package in packages:
        yield package, environment.package_version(package) or "not installed"
    if environment.build_rust():
        yield "Rust", output("rustc", "--version").split()[1]
        yield "unicode-segmentation", environment.crate_version("unicode-segmentation")
    else:
        yield "Rust", "not installed, or not the crate unicode-segmentation"


def processor():
    for line in cpuinfo():
        if line.startswith("model name"):
            return line.split(":")[1].strip() + f" ({platform.machine()})"
    if platform.system() == "Darwin":
        return output("sysctl", "-n", "machdep.cpu.brand_string").strip()
    return platform.machine()


def vectors():
    """The instructions that our kernels may choose among, or might one day."""
    flags = next((line.split() for line in cpuinfo() if line.startswith("flags")), [])
    known = {"avx2": "AVX2", "avx512bw": "AVX-512BW", "avx512vbmi": "AVX-512VBMI"}
    return ", ".join(name for flag, name in known.items() if flag in flags) or "of 16 bytes"


def cpuinfo():
    path = pathlib.Path("/proc/cpuinfo")
    return path.read_text().splitlines() if path.exists() else []


def processors():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def memory():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def system():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return f"macOS {platform.mac_ver()[0]}"


def first_line(program):
    """The version, if the program says it; those of BSD do not."""
    done = subprocess.run([program, "--version"], capture_output=True, text=True)
    return done.stdout.splitlines()[0] if done.returncode == 0 else "of the system"


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
