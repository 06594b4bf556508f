"""Reads one JSON string a line; answers [alphabet, [text of each segment]] a line, as smsutil has it."""

import json
import sys

import smsutil

for line in sys.stdin:
    result = smsutil.split(json.loads(line))
    alphabet = "GSM-7" if result.encoding == "gsm0338" else "UCS-2"
    print(json.dumps([alphabet, [part.content for part in result.parts]]))
