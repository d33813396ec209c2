import { createRequire } from 'node:module';

const { SMTPServer } = /** @type {typeof import('smtp-server')} */ (createRequire(import.meta.url)('smtp-server'));

/** A mail server in a process of its own: it takes everything and keeps nothing; it says how much there was. */
let mails = 0;
let bytes = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    stream.on('data', (/** @type {Buffer} */ chunk) => (bytes += chunk.length));
    stream.on('end', () => {
      mails += 1;
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.server.address());
  process.send?.({ port });
});
process.on('message', () => {
  process.send?.({ mails, bytes });
  mails = 0;
  bytes = 0;
});
process.on('disconnect', () => process.exit(0));
