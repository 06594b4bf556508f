"""Holds a SARIF log from standard input against a JSON schema; says each fault on standard error and exits 1."""

import json
import sys

from jsonschema.validators import validator_for

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
kind = validator_for(schema)
kind.check_schema(schema)
faults = sorted(kind(schema).iter_errors(json.load(sys.stdin)), key=lambda fault: list(map(str, fault.path)))
for fault in faults[:20]:
    print("/".join(map(str, fault.path)), fault.message[:300], sep=": ", file=sys.stderr)
sys.exit(1 if faults else 0)
