#!/usr/bin/env bash
# Makes the checkout ready to run: Debian packages, the virtual environment .venv, and the package
# itself in it. Costs nothing when all is there; starts over when it was interrupted.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly PYTHON=/usr/bin/python3
readonly VENV=.venv
readonly STAMP=$VENV/.setup-done       # holds the hash of all that setup depends on
readonly UNFINISHED=$VENV/.setup-unfinished
unset PYTHONPATH PYTHONHOME
export PYTHONNOUSERSITE=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1

say() { printf '==> %s\n' "$*"; }
die() { printf 'make setup: %s\n' "$*" >&2; exit 1; }

missing_debian_packages() {
    local package
    sed -E 's/#.*//; /^[[:space:]]*$/d' requirements/debian.txt | while read -r package; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] \
            || printf '%s ' "$package"
    done
}

install_debian_packages() {
    local missing as_root=()
    if ! command -v dpkg-query >/dev/null; then
        # Not Debian: what counts is that the modules and programs are there.
        "$PYTHON" -c 'import qgis.core, osgeo.gdal, venv, ensurepip' 2>/dev/null \
            && command -v qgis qgis_process xvfb-run xauth >/dev/null \
            || die "this system has no Debian packages; install QGIS, GDAL for Python, venv and Xvfb" \
                "by hand so that $PYTHON can import qgis.core and osgeo.gdal, then run it again."
        return
    fi
    missing=$(missing_debian_packages)
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null \
        || die "these packages are missing and there is no apt-get to install them: $missing"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null \
            || die "these packages are missing; install them as root, then run it again: $missing"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -q -y)
    say "installing Debian packages: $missing"
    "${as_root[@]}" update >/dev/null \
        || say "some package lists could not be refreshed; going on with those there are"
    # shellcheck disable=SC2086 (a list of names)
    "${as_root[@]}" install --no-install-recommends $missing </dev/null >.cache/apt.log 2>&1 \
        || die "apt-get could not install $missing- see .cache/apt.log: $(grep -m 1 '^E:' .cache/apt.log)"
}

state() {
    { pwd -P; "$PYTHON" --version; cat requirements/*.lock pyproject.toml scripts/setup.sh; } \
        | sha256sum | cut -d ' ' -f 1
}

make_venv() {
    local found
    found=$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    [ "$found" = 3.11 ] \
        || die "the pinned packages are for Python 3.11 (Debian 12), but $PYTHON is Python $found."
    if [ -e "$UNFINISHED" ] || ! "$VENV/bin/python" -c 'import pip' 2>/dev/null; then
        rm -rf "$VENV"
    fi
    if [ ! -e "$VENV" ]; then
        say "making the virtual environment $VENV"
        mkdir "$VENV"
        : >"$UNFINISHED"
        # It sees the system's packages: QGIS and GDAL for Python come from Debian.
        "$PYTHON" -m venv --system-site-packages "$VENV"
    fi
}

pip_install() {
    "$VENV/bin/python" -m pip install "$@" >>.cache/pip.log 2>&1 \
        || { tail -n 15 .cache/pip.log >&2; die "pip could not install this; see .cache/pip.log."; }
}

install_python_packages() {
    : >"$UNFINISHED"
    rm -f "$STAMP"
    say "installing the pinned Python packages (the first time, this may take minutes)"
    : >.cache/pip.log
    pip_install -r requirements/runtime.lock -r requirements/dev.lock
    pip_install --no-deps -r requirements/data.lock
    say "installing spectraprompt itself, as an editable package"
    pip_install --no-deps --no-build-isolation --editable .
}

mkdir -p .cache
exec 9>.cache/setup.lock
flock 9
install_debian_packages
wanted=$(state)
if [ "$(cat "$STAMP" 2>/dev/null)" != "$wanted" ]; then
    make_venv
    install_python_packages
    printf '%s\n' "$wanted" >"$STAMP"
    rm -f "$UNFINISHED"
    say "ready"
fi
