import { createHash } from 'node:crypto';

import { BEGINNING, chained, verifyChain, type Chained } from '../../../src/plugins/attest/server/src/domain/chain';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function logOf(kinds: readonly string[]): readonly Chained[] {
  return kinds.reduce<readonly Chained[]>((log, kind, index) => {
    const entry = { seq: index + 1, at: '2026-03-02T09:00:00.000Z', kind, actor: `key-${index}`, subject: null, data: {}, commitment: hash(`salt${index}`) };
    return [...log, chained(entry, log.at(-1)?.hash ?? BEGINNING, hash)];
  }, []); // prettier-ignore
}

const log = logOf(['submitted', 'approved', 'published', 'unpublished']);
const head = log.at(-1)?.hash ?? '';

it('verifies as it was written', () => expect(verifyChain(log, hash, head)).toEqual({ ok: true, entries: 4, head }));
it('verifies when empty', () => expect(verifyChain([], hash)).toEqual({ ok: true, entries: 0, head: BEGINNING }));
it('knows an earlier head', () => expect(verifyChain(log, hash, log[1]?.hash)).toMatchObject({ ok: true }));

describe('shows', () => {
  const changed = (index: number, change: Partial<Chained>) =>
    log.map((entry, at) => (at === index ? { ...entry, ...change } : entry));
  it.each([
    ['another kind', changed(1, { kind: 'declined' }), 2, 'changed'],
    ['another actor', changed(2, { actor: 'key-9' }), 3, 'changed'],
    ['another time', changed(0, { at: '2026-03-01T09:00:00.000Z' }), 1, 'changed'],
    ['an entry taken out', log.filter((_, index) => index !== 1), 2, 'missing'],
    ['two entries exchanged', [log[0], log[2], log[1], log[3]] as Chained[], 2, 'missing'],
    ['the tail cut off', log.slice(0, 3), 4, 'cut-off'],
    ['everything cut off', [], 1, 'cut-off'],
  ] as const)('%s', (_, entries, at, fault) =>
    expect(verifyChain(entries, hash, head)).toEqual({ ok: false, at, fault }),
  );

  it('an entry changed together with its own hash', () => {
    const { previous, hash: _old, ...entry } = log[1] as Chained;
    const forged = chained({ ...entry, kind: 'declined' }, previous, hash);
    expect(
      verifyChain(
        log.map((one, index) => (index === 1 ? forged : one)),
        hash,
        head,
      ),
    ).toEqual({ ok: false, at: 3, fault: 'changed' });
  });
});
