"""Reads [locking, single, text, [codes]] a line; answers [text of the codes, whether the tables have the whole text], as gsmcodecs has it."""

import json
import sys

from gsmcodecs.charmaps import GSMCHARMAPS
import gsmcodecs

for line in sys.stdin:
    locking, single, text, codes = json.loads(line)
    codec = gsmcodecs.Codec(locking, single)
    try:
        decoded = codec.decode(bytes(codes))[0]
    except UnicodeDecodeError:
        decoded = None
    lock = GSMCHARMAPS[locking if "locking" in GSMCHARMAPS[locking] else 0]["locking"]["encode"]
    shift = GSMCHARMAPS[single]["singleShift"]["encode"]
    print(json.dumps([decoded, all(ord(c) in lock or ord(c) in shift for c in text)]))
