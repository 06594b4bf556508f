// A server made of the npm package `smpp`. Prints its port, then, when its input ends, one JSON line a submit_sm:
// recipient and the text of the segment, as the package itself decodes it.
'use strict';
const path = require('path');
const smpp = require(path.join(__dirname, '..', 'oracles', 'node_modules', 'smpp'));

const lines = [];
const server = smpp.createServer((session) => {
  session.on('error', () => {});
  session.on('pdu', (pdu) => {
    if (pdu.command === 'submit_sm') {
      lines.push(JSON.stringify([pdu.destination_addr, pdu.short_message.message]));
      session.send(pdu.response({ message_id: String(lines.length) }));
    } else if (pdu.command === 'unbind') {
      session.send(pdu.response());
      session.close();
    } else if (!pdu.isResponse()) {
      session.send(pdu.response());
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume();
process.stdin.on('end', () => process.stdout.write(lines.join('\n') + '\n', () => process.exit(0)));
