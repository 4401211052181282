#!/bin/sh
# Opens the window by a double click in the Finder of macOS.
exec "$(cd "$(dirname "$0")" && pwd)/westphalia" "$@"
